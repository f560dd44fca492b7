/** The red flags of the place that was chosen, then what goes along with it wherever it hurts. */
import type { FindingId, PlaceId } from '../../src/protocol/index.ts';
import { ask } from '../ask.ts';

const whenAt = <Place extends PlaceId, Finding extends FindingId>(place: Place, finding: Finding) => ({
  guard: { type: 'found' as const, params: { finding } },
  target: `${place}-screen` as const,
});

const screen = (place: PlaceId) => ask(`${place}-screen`, 'along-with-it');

export const placeScreen = {
  initial: 'sorting',
  states: {
    sorting: {
      always: [
        whenAt('head-and-jaw', 'at-head-and-jaw'),
        whenAt('neck', 'at-neck'),
        whenAt('shoulder', 'at-shoulder'),
        whenAt('arm-and-elbow', 'at-arm-and-elbow'),
        whenAt('wrist-and-hand', 'at-wrist-and-hand'),
        whenAt('upper-back-and-ribs', 'at-upper-back-and-ribs'),
        whenAt('low-back', 'at-low-back'),
        whenAt('hip-and-groin', 'at-hip-and-groin'),
        whenAt('thigh', 'at-thigh'),
        whenAt('knee', 'at-knee'),
        whenAt('calf-and-shin', 'at-calf-and-shin'),
        whenAt('ankle-and-foot', 'at-ankle-and-foot'),
        whenAt('widespread', 'at-many-places'),
      ],
    },
    'head-and-jaw-screen': screen('head-and-jaw'),
    'neck-screen': screen('neck'),
    'shoulder-screen': screen('shoulder'),
    'arm-and-elbow-screen': screen('arm-and-elbow'),
    'wrist-and-hand-screen': screen('wrist-and-hand'),
    'upper-back-and-ribs-screen': screen('upper-back-and-ribs'),
    'low-back-screen': screen('low-back'),
    'hip-and-groin-screen': screen('hip-and-groin'),
    'thigh-screen': screen('thigh'),
    'knee-screen': screen('knee'),
    'calf-and-shin-screen': screen('calf-and-shin'),
    'ankle-and-foot-screen': screen('ankle-and-foot'),
    'widespread-screen': screen('widespread'),
    'along-with-it': ask('along-with-it', 'answered'),
    answered: { type: 'final' as const },
  },
  onDone: 'specialGroups',
};
