/** What is left of a condition once some findings are known and others can no longer be asked: the projection's atoms. */
import type { CareCondition, Condition } from '../../src/vocabulary/condition.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';

/** 0 no, 1 not sure, 2 yes; or a text that names what it still waits for, the same for conditions that go on alike. */
export type Residual = 0 | 1 | 2 | string;

const rankOf = { no: 0, 'not-sure': 1, yes: 2 } as const;

/** `open` holds the findings that may still be asked. A finding that is neither known nor open counts as not asked. */
export function residualOf(when: Condition | CareCondition, findings: Findings, open: ReadonlySet<string>): Residual {
  if (typeof when === 'string') {
    const known = findings[when];
    const rank = known === undefined ? 0 : rankOf[known];
    // A finding that two screens ask keeps the more worrying of its values.
    return open.has(when) && rank < 2 ? (rank ? `${when}≥1` : when) : rank;
  }
  if ('no' in when) return residualOfNo(when.no, findings, open);
  if ('all' in when)
    return join(
      'all',
      2,
      Math.min,
      when.all.map((part) => residualOf(part, findings, open)),
    );
  if ('any' in when)
    return join(
      'any',
      0,
      Math.max,
      when.any.map((part) => residualOf(part, findings, open)),
    );
  const parts = when.of.map((part) => residualOf(part, findings, open));
  const waiting = parts.filter((part): part is string => typeof part === 'string').sort();
  const known = parts.filter((part): part is 0 | 1 | 2 => typeof part === 'number');
  const [sure, may] = [2, 1].map((rank) => when.atLeast - known.filter((part) => part >= rank).length);
  if ((sure ?? 0) <= 0) return 2;
  if (waiting.length < (may ?? 0)) return 0;
  if (!waiting.length) return (may ?? 0) <= 0 ? 1 : 0;
  return `${sure},${may} of(${waiting.join(' ')})`;
}

function residualOfNo(denied: readonly string[], findings: Findings, open: ReadonlySet<string>): Residual {
  const waiting: string[] = [];
  for (const finding of denied) {
    const known = findings[finding];
    if (open.has(finding) && (known === undefined || known === 'no')) waiting.push(known ? `${finding}=no` : finding);
    else if (known !== 'no') return 0;
  }
  return waiting.length ? `no(${waiting.sort().join(' ')})` : 2;
}

/** `all` is a minimum whose neutral value is yes; `any` a maximum whose neutral value is no. */
function join(name: string, neutral: 0 | 2, pick: (...ranks: number[]) => number, parts: readonly Residual[]): Residual {
  let known: number = neutral;
  const waiting = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'number') known = pick(known, part);
    else waiting.add(part);
  }
  const settled = known === 2 - neutral || !waiting.size;
  if (settled) return known as 0 | 1 | 2; // a minimum or maximum of 0, 1 and 2
  if (known === neutral && waiting.size === 1) return [...waiting].join();
  return `${name}(${known === neutral ? '' : '? '}${[...waiting].sort().join(' ')})`;
}
