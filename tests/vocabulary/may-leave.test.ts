import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../src/clinic/safe-link.ts';
import type { FrameProtocol } from '../../src/handoff/booking/adapter.types.ts';
import { bookingAddress } from '../../src/handoff/booking/booking-address.ts';
import { calendly } from '../../src/handoff/booking/calendly.ts';
import { frameAddress } from '../../src/handoff/booking/into-frame.ts';
import { inQuery } from '../../src/handoff/booking/write-parameter.ts';
import { recheckAddress, reminderFile } from '../../src/handoff/reminder.ts';
import { questions } from '../../src/protocol/index.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import { ClinicalAnswerError, leavingText, mayLeave } from '../../src/vocabulary/may-leave.ts';
import type { ClinicalNumber, ClinicalText, MayLeave } from '../../src/vocabulary/may-leave.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import type { Emit } from '../../widget/setting.ts';

const all: readonly Question[] = questions;
const routing = { answerClass: 'routing' } as const;
const contact = { answerClass: 'contact' } as const;

describe('what may leave the page', () => {
  it.each(all.map((question) => [question.id, question] as const))(
    'lets an answer to "%s" out only if it is declared to be more than clinical',
    (_, question) => {
      // The cast: what a caller without types could do.
      const leave = () => mayLeave(question as Question & typeof routing, 'an answer');
      if (question.answerClass === 'clinical') expect(leave).toThrow(ClinicalAnswerError);
      else expect(leave().text).toBe('an answer');
    },
  );

  it('holds an unknown class, and a missing one, for clinical', () => {
    fc.assert(
      fc.property(fc.anything(), (answerClass) => {
        fc.pre(answerClass !== 'routing' && answerClass !== 'contact');
        expect(() => mayLeave({ answerClass } as typeof routing, 'an answer')).toThrow(ClinicalAnswerError);
        expect(() => mayLeave({} as typeof routing, 'an answer')).toThrow(ClinicalAnswerError);
      }),
    );
  });

  it('gives out no value that was only made to look like one', () => {
    const real = mayLeave(routing, '7');
    expect(leavingText(real, 'routing')).toBe('7');
    const forged = [{ ...real }, structuredClone(real), JSON.parse(JSON.stringify(real)), Object.create(real), '7', 7, null, undefined];
    for (const value of forged) expect(() => leavingText(value as MayLeave<'routing'>, 'routing')).toThrow(ClinicalAnswerError);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => leavingText(value as MayLeave, 'routing')).toThrow(ClinicalAnswerError);
      }),
    );
  });

  it('takes what somebody typed about themselves for nothing else', () => {
    expect(() => leavingText(mayLeave(contact, 'Ana') as MayLeave, 'routing')).toThrow(ClinicalAnswerError);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(mayLeave(routing, '7'))).toBe(true);
  });

  it('does not say in its message what it kept back', () => {
    expect(() => mayLeave({ answerClass: 'clinical' } as never, 'night sweats')).toThrow(/^(?!.*sweats).*declaration/);
  });
});

/** Nothing here runs. Each line must be a mistake for the compiler, or `tsc` fails on the comment above it. */
export function mustNotCompile(answer: Answer, option: ClinicalText, pain: ClinicalNumber, emit: Emit): void {
  const [safety] = questions.filter(({ id }) => id === 'safety');
  const link = safeLink('https://cal.com/riverside');
  if (!safety || !link || answer.kind !== 'choice') return;
  // @ts-expect-error A clinical question declares nothing that may leave.
  mayLeave(safety, 'an answer');
  // @ts-expect-error A declaration that may be of any class is not enough.
  mayLeave(all[0] ?? safety, 'an answer');
  // @ts-expect-error What was answered is clinical, whatever the declaration says.
  mayLeave(routing, option);
  // @ts-expect-error So is an option that was chosen.
  mayLeave(contact, answer.chosen[0] ?? '');
  // @ts-expect-error A link carries no plain text.
  bookingAddress(link, { name: 'Ana' });
  // @ts-expect-error Nor an answer.
  bookingAddress(link, { practitioner: option });
  // @ts-expect-error Nor what a visitor typed in the place of an id.
  bookingAddress(link, { practitioner: mayLeave(contact, 'Ana') });
  // @ts-expect-error Nor under a name that is not in the list.
  bookingAddress(link, { symptoms: mayLeave(routing, '7') });
  const { frame } = calendly;
  const address = bookingAddress(link, {});
  const host = mayLeave(routing, 'clinic.example');
  if (!frame) return;
  // @ts-expect-error A vendor's file writes no answer into a link.
  inQuery('a1')(new URL(link), option);
  // @ts-expect-error A frame is not told an answer for the name of the website.
  frame.address(new URL(link), 'inline', option);
  // @ts-expect-error Nor a plain text.
  frameAddress(frame, address, 'inline', 'clinic.example');
  // @ts-expect-error Nor does its address begin with one.
  frameAddress(frame, { href: option, added: [] }, 'inline', host);
  // @ts-expect-error Nor is it opened in a way that was answered.
  frameAddress(frame, address, option, host);
  // @ts-expect-error Nor is one posted to it.
  const greeting: FrameProtocol['greeting'] = { originator: host, method: option };
  // @ts-expect-error Nor under a name that is not in the list.
  const other: FrameProtocol['greeting'] = { ...greeting, originator: host, method: host, place: host };
  const entry = { page: host, title: host, note: other ? host : mayLeave(routing, ''), now: 0, id: host };
  // @ts-expect-error A calendar entry has no answer for its title.
  reminderFile({ ...entry, title: option });
  // @ts-expect-error Nor a plain text.
  reminderFile({ ...entry, title: 'Riverside' });
  // @ts-expect-error Nor in its note.
  reminderFile({ ...entry, note: option });
  // @ts-expect-error Nor as its number.
  reminderFile({ ...entry, id: option });
  // @ts-expect-error Nor does pain say when it is.
  reminderFile({ ...entry, now: pain });
  // @ts-expect-error Nor does it lead to one.
  reminderFile({ ...entry, canonical: option });
  // @ts-expect-error Nor does its address.
  recheckAddress(option);
  // @ts-expect-error An event does not count pain.
  emit('step', { step: pain });
  // @ts-expect-error Its version is no answer.
  emit('step', { step: 1, protocolVersion: option });
  // @ts-expect-error It has no room for a question.
  emit('step', { step: 1, question: 'safety' });
}
