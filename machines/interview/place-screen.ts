/** The red flags of each place that hurts, from head to foot: one screen for each. */
import { ask } from '../ask.ts';

export const placeScreen = {
  initial: 'head-and-jaw-screen',
  states: {
    'head-and-jaw-screen': ask('head-and-jaw-screen', 'neck-screen', { appliesWhen: 'at-head-and-jaw' }),
    'neck-screen': ask('neck-screen', 'shoulder-screen', { appliesWhen: 'at-neck' }),
    'shoulder-screen': ask('shoulder-screen', 'arm-and-elbow-screen', { appliesWhen: 'at-shoulder' }),
    'arm-and-elbow-screen': ask('arm-and-elbow-screen', 'wrist-and-hand-screen', { appliesWhen: 'at-arm-and-elbow' }),
    'wrist-and-hand-screen': ask('wrist-and-hand-screen', 'upper-back-and-ribs-screen', { appliesWhen: 'at-wrist-and-hand' }),
    'upper-back-and-ribs-screen': ask('upper-back-and-ribs-screen', 'low-back-screen', { appliesWhen: 'at-upper-back-and-ribs' }),
    'low-back-screen': ask('low-back-screen', 'hip-and-groin-screen', { appliesWhen: 'at-low-back' }),
    'hip-and-groin-screen': ask('hip-and-groin-screen', 'thigh-screen', { appliesWhen: 'at-hip-and-groin' }),
    'thigh-screen': ask('thigh-screen', 'knee-screen', { appliesWhen: 'at-thigh' }),
    'knee-screen': ask('knee-screen', 'calf-and-shin-screen', { appliesWhen: 'at-knee' }),
    'calf-and-shin-screen': ask('calf-and-shin-screen', 'ankle-and-foot-screen', { appliesWhen: 'at-calf-and-shin' }),
    'ankle-and-foot-screen': ask('ankle-and-foot-screen', 'widespread-screen', { appliesWhen: 'at-ankle-and-foot' }),
    'widespread-screen': ask('widespread-screen', 'answered', { appliesWhen: 'at-many-places' }),
    answered: { type: 'final' as const },
  },
  onDone: 'personScreen',
};
