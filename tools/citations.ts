/** What each rule rests on, as a visitor may read it beside the reason. */
import { careRules, doorRules, levelRules, sources } from '../src/protocol/index.ts';
import type { RuleId } from '../src/protocol/index.ts';
import type { Citation } from '../src/vocabulary/rule.ts';

const rules = [...levelRules, ...doorRules, ...careRules];

/** A decision of ours has no text that somebody could open: it says what it is. */
const isToCheck = ({ source, verification }: (typeof rules)[number]) => verification === 'unverified' && source !== 'product-decision';

// The cast: these are all the rules that have an id of the type.
export const citations = Object.fromEntries(
  rules.map((rule): [string, Citation] => [rule.id, { ...sources[rule.source], isToCheck: isToCheck(rule) }]),
) as Readonly<Record<RuleId, Citation>>;
