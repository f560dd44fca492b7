/** One screen of red flags for each place. */
import { ankleAndFoot } from './ankle-and-foot.ts';
import { armAndElbow } from './arm-and-elbow.ts';
import { calfAndShin } from './calf-and-shin.ts';
import { headAndJaw } from './head-and-jaw.ts';
import { hipAndGroin } from './hip-and-groin.ts';
import { knee } from './knee.ts';
import { lowBack } from './low-back.ts';
import { neck } from './neck.ts';
import { shoulder } from './shoulder.ts';
import { thigh } from './thigh.ts';
import { upperBackAndRibs } from './upper-back-and-ribs.ts';
import { widespread } from './widespread.ts';
import { wristAndHand } from './wrist-and-hand.ts';

export const placeScreens = [
  ...headAndJaw,
  ...neck,
  ...shoulder,
  ...armAndElbow,
  ...wristAndHand,
  ...upperBackAndRibs,
  ...lowBack,
  ...hipAndGroin,
  ...thigh,
  ...knee,
  ...calfAndShin,
  ...ankleAndFoot,
  ...widespread,
] as const;
