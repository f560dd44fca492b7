/** Every rule of the protocol. */
import { safetyRules } from './safety.ts';
import type { FindingId } from '../ids.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';
import { careRules } from './care.ts';
import { doorRules } from './doors.ts';

export { careRules, doorRules };

export const levelRules = [...safetyRules] as const satisfies readonly LevelRule<FindingId>[];

export type LevelRuleId = (typeof levelRules)[number]['id'];
export type DoorRuleId = (typeof doorRules)[number]['id'];
export type CareRuleId = (typeof careRules)[number]['id'];
export type RuleId = LevelRuleId | DoorRuleId | CareRuleId;
