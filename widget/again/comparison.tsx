/** Says how a second check compares with the first: what each came to, what was promised for when it gets worse, and what has changed. */
import { changesSince } from '../../machines/changes-since.ts';
import { earlierCheck } from '../../machines/earlier-check.ts';
import type { ReturningTexts } from '../../src/wording/returning.types.ts';
import { quotes, wordsOf } from '../answer-words.ts';
import { dayIn } from '../day.ts';
import { fill } from '../fill.ts';
import type { LetterProps } from '../letter/letter.types.ts';
import type { Returning } from './again.types.ts';
import { useTexts } from './use-texts.ts';

/** Why this asks for what it asks, as far as that comes of the second check. */
function reasonsIn({ fired, level }: LetterProps['assessment'], { reasons }: ReturningTexts): readonly string[] {
  // The rules of a second check are the keys; any other rule has its reason in the letter.
  const known: Readonly<Record<string, string>> = reasons;
  return fired.flatMap((rule) => (rule.certain && rule.level === level ? (known[rule.id] ?? []) : []));
}

export const Comparison: Returning['Comparison'] = ({ conversation, assessment, wording, loadPart }) => {
  const texts = useTexts({ wording, loadPart });
  const { again } = conversation;
  if (!texts || !again) return null;
  const { language, quote, result } = wording.interface;
  const { at, told, since } = earlierCheck(again);
  const { isElsewhere, pain, doing, appeared, gone, isNothingWorse } = changesSince(again, conversation);
  const { disposition, fired } = assessment;
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const reasons = reasonsIn(assessment, texts);
  const isToldTheSame = told === disposition && !fired.some(({ id }) => id in texts.reasons);
  const promised: Readonly<Partial<Record<string, string>>> = texts.promised;
  const said = (ground: Parameters<typeof wordsOf>[1]) => fill(quote, { text: wordsOf(wording, ground) });
  return (
    <section class="again">
      {at !== undefined && <h3>{fill(texts.compared, { date: dayIn(language, at) })}</h3>}
      {told && <p>{fill(texts.outcome, { before: result.levels[told], now: result.levels[disposition] })}</p>}
      {told && promised[told] && <p>{promised[told]}</p>}
      {reasons.map((reason) => (
        <p key={reason}>
          <strong>{reason}</strong>
        </p>
      ))}
      {isNothingWorse && isToldTheSame && <p>{texts.asBefore}</p>}
      {isElsewhere && <p>{texts.elsewhere}</p>}
      <ul>
        <li>{fill(texts.said, { text: texts.since[since] })}</li>
        {pain && <li>{fill(texts.pain, { before: number(pain.before), now: number(pain.now) })}</li>}
        {doing && doing.before.given !== doing.now.given && <li>{fill(texts.doing, { before: said(doing.before), now: said(doing.now) })}</li>}
        {appeared.length > 0 && <li>{fill(texts.appeared, { quotes: quotes(wording, appeared) })}</li>}
        {gone.length > 0 && <li>{fill(texts.gone, { quotes: quotes(wording, gone) })}</li>}
      </ul>
    </section>
  );
};
