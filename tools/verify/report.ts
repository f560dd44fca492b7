/** Puts the parts of the proof together: what was covered, how long conversations are, who is sent to paid care, what does not hold. */
import { careRules, doorRules, levelRules } from '../../src/protocol/index.ts';
import { dispositions } from '../../src/vocabulary/disposition.ts';
import { keptByOneRule } from './model.ts';
import { minimumLevels } from '../../tests/protocol/minimum-levels.ts';
import type { Proof } from './part.ts';

interface Lengths {
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export interface Report {
  readonly states: number;
  readonly edges: number;
  /** Complete answer sequences, a whole number in digits. */
  readonly answerSequences: string;
  readonly violations: readonly string[];
  /** Questions answered, over answer sequences. */
  readonly questions: Lengths & { readonly byDisposition: Readonly<Record<string, Lengths>> };
  /** The share of answer sequences, and of the eight dispositions, that lead to care that a clinic sells. */
  readonly paidCareShare: { readonly answerSequences: number; readonly dispositions: number };
  readonly rulesNeverFired: readonly string[];
  /** Rows of the hand-written table, and how many of them one rule keeps by itself. */
  readonly minimums: { readonly rows: number; readonly keptByOneRule: number };
  /** Conversations that the real chart repeated. */
  readonly repeated: number;
}

const paid: readonly string[] = ['physical-therapy', 'combined', 'massage'];
const most = 14;
const mostToEmergency = 6;

interface Counted {
  readonly questions: number;
  readonly sequences: bigint;
}

function lengthsOf(counted: readonly Counted[]): Lengths {
  const sorted = counted.filter(({ sequences }) => sequences > 0n).toSorted((a, b) => a.questions - b.questions);
  const total = sorted.reduce((sum, { sequences }) => sum + sequences, 0n);
  const at = (hundredths: bigint) => {
    let sum = 0n;
    for (const { questions, sequences } of sorted) {
      sum += sequences;
      if (sum * 100n >= total * hundredths) return questions;
    }
    return 0;
  };
  return { min: sorted[0]?.questions ?? 0, median: at(50n), p95: at(95n), max: sorted.at(-1)?.questions ?? 0 };
}

/** A share of two large whole numbers, to six places. */
const share = (part: bigint, whole: bigint) => (whole === 0n ? 0 : Number((part * 1_000_000n) / whole) / 1_000_000);

/**
 * @param isWhole whether these are all parts: only all together can say what never happens
 * @param unsaid rows of the hand-written tables that nobody can say
 */
export function reportOf(proofs: readonly Proof[], isWhole: boolean, unsaid: readonly string[]): Report {
  const tallies = proofs.flatMap((proof) =>
    proof.tallies.map(({ ending, questions, sequences }) => ({ disposition: ending.split(' ')[0] ?? '', questions, sequences: BigInt(sequences) })),
  );
  const total = tallies.reduce((sum, { sequences }) => sum + sequences, 0n);
  const sold = tallies.filter(({ disposition }) => paid.includes(disposition)).reduce((sum, { sequences }) => sum + sequences, 0n);
  const endings = [...new Set(tallies.map(({ disposition }) => disposition))].toSorted();
  const fired = new Set(proofs.flatMap((proof) => proof.fired));
  // The Emergency button is an answer from anywhere, and no question that is asked.
  const rules = [...levelRules, ...doorRules, ...careRules].map(({ id }) => id as string).filter((id) => id !== 'asked-for-emergency-help');
  const lengths = lengthsOf(tallies);
  const toEmergency = Math.max(...proofs.map(({ longestToScreenedEmergency }) => longestToScreenedEmergency));
  const violations = [
    ...proofs.flatMap((proof) => proof.violations),
    ...(lengths.max > most ? [`${lengths.max} questions are asked, and not at most ${most}`] : []),
    ...(toEmergency > mostToEmergency ? [`an emergency comes after ${toEmergency} questions, and not at most ${mostToEmergency}`] : []),
    ...unsaid.map((row) => `no answers can say ${row}`),
    ...[...dispositions, 'booking']
      .filter((disposition) => isWhole && !endings.includes(disposition))
      .map((disposition) => `nobody is sent to "${disposition}"`),
  ];
  return {
    states: proofs.reduce((sum, { states }) => sum + states, 0),
    edges: proofs.reduce((sum, { edges }) => sum + edges, 0),
    answerSequences: `${total}`,
    violations,
    questions: {
      ...lengths,
      byDisposition: Object.fromEntries(endings.map((ending) => [ending, lengthsOf(tallies.filter(({ disposition }) => disposition === ending))])),
    },
    paidCareShare: {
      answerSequences: share(sold, total),
      dispositions: paid.length / dispositions.length,
    },
    rulesNeverFired: rules.filter((id) => isWhole && !fired.has(id)),
    minimums: { rows: minimumLevels.length, keptByOneRule: keptByOneRule.length },
    repeated: proofs.reduce((sum, { repeated }) => sum + repeated, 0),
  };
}
