import { describe, expect, it } from 'vitest';
import { edit } from '../../../machines/conversation.ts';
import { pageForVisitor, type VisitorRequest } from '../../../src/handoff/summary/for-visitor.ts';
import { en } from '../../../src/wording/en/index.ts';
import { results } from '../../../src/wording/en/results.ts';
import { summary } from '../../../src/wording/en/summary.ts';
import { answerWords } from '../../../widget/answer-words.ts';
import type { Conversation } from '../../../machines/conversation.ts';
import { date, ended, knee, requestOf } from './summaries.ts';

const texts = summary.page;
const pageOf = (conversation: Conversation, changes: Partial<VisitorRequest> = {}) =>
  pageForVisitor({
    ...requestOf(conversation),
    protocolVersion: '9.9.9',
    date,
    language: 'en',
    texts,
    result: results['physical-therapy'],
    why: ['Because.'],
    sooner: [{ when: 'It swells', thenDo: 'call today' }],
    notes: ['Nobody signed this.'],
    ask: (question) => en.questions[question].ask,
    say: (entry) => answerWords(en, entry),
    ...changes,
  });
const under = (page: ReturnType<typeof pageOf>, heading: string) => page.sections.find((section) => section.heading === heading)?.lines ?? [];

describe('the summary for the visitor', () => {
  it('says where to go, why, and when sooner', () => {
    const page = pageOf(ended(knee));
    expect(under(page, texts.result)[0]).toContain(results['physical-therapy'].headline);
    expect(under(page, texts.why)).toEqual(['Because.']);
    expect(under(page, texts.sooner)).toEqual(['It swells: call today']);
    expect(page.under).toContain('Nobody signed this.');
  });

  it('quotes each answer in the words that were pressed, the way in left out', () => {
    const said = under(pageOf(ended(knee)), texts.answers).join('\n');
    expect(said).toContain(`${en.questions['how-it-started'].ask} — ${en.options['how-it-started']['fall-twist-or-trip'].label}`);
    expect(said).not.toContain(en.questions.welcome.ask);
  });

  it('keeps what was changed, and says when it had shown the emergency screen', () => {
    const changed = edit(ended(knee), 'pain', { kind: 'scale', value: 6 });
    expect(under(pageOf(changed), texts.changed)[0]).toContain('4 out of 10');
    const corrections = changed.corrections.map((correction) => ({ ...correction, hadLedToEmergency: true }));
    expect(under(pageOf({ ...changed, corrections }), texts.changed)[0]).toContain('emergency');
  });

  it('has no heading with nothing under it', () => {
    const page = pageOf(ended(knee), { sooner: [] });
    expect(page.sections.map(({ heading }) => heading)).toEqual([texts.result, texts.why, texts.answers]);
  });
});
