/** The protocol: questions, rules and sources, versioned. Content only: it decides nothing by itself. */
export type { FindingId, ItemId, OptionIdOf, PlaceId, QuestionId } from './ids.ts';
export { questions } from './questions/index.ts';
export type { AdviceRuleId, CautionRuleId, RuleId } from './rules/index.ts';
export { adviceRules, careRules, cautionRules, doorRules, levelRules } from './rules/index.ts';
export { sources } from './sources.ts';
export { protocolVersion } from './version.ts';
