/** Every rule of the protocol. */
import type { LevelRule } from '../../vocabulary/rule.ts';
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import { adviceRules } from './advice.ts';
import { careRules } from './care.ts';
import { childRules } from './child.ts';
import { circulationRules } from './circulation.ts';
import { cautionRules } from './cautions.ts';
import { doorRules } from './doors.ts';
import { headAndNeckRules } from './head-and-neck.ts';
import { historyRules } from './history.ts';
import { infectionRules } from './infection.ts';
import { injuryRules } from './injury.ts';
import { jointsAndLimbsRules } from './joints-and-limbs.ts';
import { nerveRules } from './nerve.ts';
import { pregnancyRules } from './pregnancy.ts';
import { safetyRules } from './safety.ts';
import { spineRules } from './spine.ts';

export type { AdviceRuleId } from './advice.ts';
export { adviceRules, careRules, cautionRules, doorRules };

export const levelRules = [
  ...safetyRules,
  ...spineRules,
  ...circulationRules,
  ...infectionRules,
  ...headAndNeckRules,
  ...jointsAndLimbsRules,
  ...nerveRules,
  ...injuryRules,
  ...historyRules,
  ...childRules,
  ...pregnancyRules,
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];

export type LevelRuleId = (typeof levelRules)[number]['id'];
export type DoorRuleId = (typeof doorRules)[number]['id'];
export type CareRuleId = (typeof careRules)[number]['id'];
export type CautionRuleId = (typeof cautionRules)[number]['id'];
export type RuleId = LevelRuleId | DoorRuleId | CareRuleId;
