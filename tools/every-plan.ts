/** The care plan of every place, by the place's id. */
import type { PlaceId } from '../src/protocol/index.ts';
import type { CarePlan } from '../src/vocabulary/care-plan.ts';
import { plan as ankleAndFoot } from '../src/wording/en/plans/ankle-and-foot.ts';
import { plan as armAndElbow } from '../src/wording/en/plans/arm-and-elbow.ts';
import { plan as calfAndShin } from '../src/wording/en/plans/calf-and-shin.ts';
import { plan as headAndJaw } from '../src/wording/en/plans/head-and-jaw.ts';
import { plan as hipAndGroin } from '../src/wording/en/plans/hip-and-groin.ts';
import { plan as knee } from '../src/wording/en/plans/knee.ts';
import { plan as lowBack } from '../src/wording/en/plans/low-back.ts';
import { plan as neck } from '../src/wording/en/plans/neck.ts';
import { plan as shoulder } from '../src/wording/en/plans/shoulder.ts';
import { plan as thigh } from '../src/wording/en/plans/thigh.ts';
import { plan as upperBackAndRibs } from '../src/wording/en/plans/upper-back-and-ribs.ts';
import { plan as widespread } from '../src/wording/en/plans/widespread.ts';
import { plan as wristAndHand } from '../src/wording/en/plans/wrist-and-hand.ts';

export const plans: Readonly<Record<PlaceId, CarePlan>> = {
  'head-and-jaw': headAndJaw,
  neck,
  shoulder,
  'arm-and-elbow': armAndElbow,
  'wrist-and-hand': wristAndHand,
  'upper-back-and-ribs': upperBackAndRibs,
  'low-back': lowBack,
  'hip-and-groin': hipAndGroin,
  thigh,
  knee,
  'calf-and-shin': calfAndShin,
  'ankle-and-foot': ankleAndFoot,
  widespread,
};
