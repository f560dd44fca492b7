/** Clinical answers, bare and wrapped in all that could make them look like something else. */
import fc from 'fast-check';
import { questions } from '../../../src/protocol/index.ts';
import { mayLeave } from '../../../src/vocabulary/may-leave.ts';
import { en } from '../../../src/wording/en/index.ts';
import { textsIn } from '../../wording/visitor-texts.ts';

/** Ids and words that an answer is made of. */
export const clinicalTexts: readonly string[] = [
  ...questions.flatMap((question) => [
    question.id,
    ...(question.kind === 'items'
      ? question.items
      : question.kind === 'choice'
        ? question.groups.flatMap(({ options }) => options.map(({ id }) => id))
        : []),
  ]),
  ...textsIn(en.items, '').map(([, text]) => text),
];

/** What somebody could hold where a value is wanted, all of it with an answer inside. */
export const smuggled = fc
  .constantFrom(...clinicalTexts)
  .chain((answer) =>
    fc.constantFrom<unknown>(
      answer,
      [answer],
      { text: answer },
      { answerClass: 'routing', text: answer },
      { answerClass: 'contact', text: answer },
      { ...mayLeave({ answerClass: 'routing' }, '7'), text: answer },
      Object.create(mayLeave({ answerClass: 'contact' }, '7'), { text: { value: answer } }),
      { answerClass: 'routing', text: answer, toString: () => '7' },
    ),
  );
