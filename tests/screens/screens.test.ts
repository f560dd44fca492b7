/** Each named screen comes to where it says, and together they show everything that there is to see. */
import { describe, expect, it } from 'vitest';
import { resumeConversation } from '../../machines/conversation.ts';
import { connectAgain } from '../../machines/recheck.ts';
import { connect } from '../../machines/triage.connect.ts';
import { dispositions } from '../../src/vocabulary/disposition.ts';
import { screens } from './screens.ts';

describe('the screens of the gallery', () => {
  it.each(screens)('"$name" comes to where it says', ({ answers, again, stage, disposition }) => {
    const view = connectAgain(resumeConversation(answers, again));
    expect([view.stage, view.assessment?.disposition]).toEqual([stage, disposition]);
  });

  it('have each disposition, each stage and each kind of question among them, under names of their own', () => {
    const views = screens.map(({ answers }) => connect(resumeConversation(answers)));
    expect(new Set(screens.map(({ disposition }) => disposition).filter(Boolean))).toEqual(new Set(dispositions));
    expect(new Set(views.map(({ stage }) => stage))).toEqual(new Set(['welcome', 'question', 'emergency', 'booking', 'result']));
    expect(new Set(views.flatMap(({ question }) => question?.kind ?? []))).toEqual(new Set(['choice', 'items', 'scale']));
    expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
  });
});
