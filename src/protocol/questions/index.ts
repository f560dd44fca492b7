/** Every question of the protocol, and the ids that the rest of the building may use. */
import { aboutYou } from './about-you.ts';
import { acuteInjury } from './acute-injury.ts';
import { afterSurgery } from './after-surgery.ts';
import { alongWithIt } from './along-with-it.ts';
import { child } from './child.ts';
import { complexCondition } from './complex-condition.ts';
import { diagnosticNeed } from './diagnostic-need.ts';
import { everydayCare } from './everyday-care.ts';
import { furtherSigns } from './further-signs.ts';
import { impact } from './impact.ts';
import { place } from './place.ts';
import { placeScreens } from './places/index.ts';
import { pregnancy } from './pregnancy.ts';
import { safety } from './safety.ts';
import { shared } from './shared.ts';
import { suitability } from './suitability.ts';
import { welcome } from './welcome.ts';

export const questions = [
  ...welcome,
  ...aboutYou,
  ...safety,
  ...place,
  ...placeScreens,
  ...alongWithIt,
  ...child,
  ...pregnancy,
  ...afterSurgery,
  ...acuteInjury,
  ...shared,
  ...complexCondition,
  ...diagnosticNeed,
  ...everydayCare,
  ...impact,
  ...suitability,
  ...furtherSigns,
] as const;
