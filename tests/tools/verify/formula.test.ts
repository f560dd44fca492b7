import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/rules/evaluate.ts';
import type { CareCondition } from '../../../src/vocabulary/condition.ts';
import type { FindingValue } from '../../../src/vocabulary/finding.ts';
import { Formulas, said } from '../../../tools/verify/formula.ts';

const names = ['hot', 'stiff', 'weak', 'numb', 'sore'];
const findings = new Map(names.map((name, index) => [name, index]));
const numbers: Readonly<Record<FindingValue, number>> = { no: said.no, 'not-sure': said.notSure, yes: said.yes };
const truths: readonly FindingValue[] = ['no', 'not-sure', 'yes'];

const { condition } = fc.letrec<{ condition: CareCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...names),
    fc.record({ no: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }) }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));
const values = fc.tuple(...names.map(() => fc.constantFrom(...truths, undefined)));
const isPutOff = fc.tuple(...names.map(() => fc.boolean()));

describe('a formula', () => {
  it('comes to what its condition says, whichever answers are put off first', () => {
    fc.assert(
      fc.property(condition, values, isPutOff, (when, given, delayed) => {
        const formulas = new Formulas(findings);
        let formula = formulas.of(when);
        given.forEach((value, finding) => {
          if (value !== undefined && delayed[finding]) formula = formulas.after(formula, finding, said.putOff);
        });
        given.forEach((value, finding) => (formula = formulas.after(formula, finding, value === undefined ? said.never : numbers[value])));
        const known = Object.fromEntries(names.flatMap((name, index) => (given[index] === undefined ? [] : [[name, given[index]]])));
        expect(formula, JSON.stringify([when, given])).toBe(truths.indexOf(evaluate(when, known)));
      }),
    );
  });

  it('never promises more than it can still come to', () => {
    fc.assert(
      fc.property(condition, values, (when, given) => {
        const formulas = new Formulas(findings);
        let formula = formulas.of(when);
        given.forEach((value, finding) => {
          const best = formulas.best[formula] ?? 0;
          formula = formulas.after(formula, finding, value === undefined ? said.never : numbers[value]);
          expect(formulas.best[formula]).toBeLessThanOrEqual(best);
          expect(formulas.now[formula]).toBeLessThanOrEqual(formulas.best[formula] ?? 0);
        });
      }),
    );
  });
});
