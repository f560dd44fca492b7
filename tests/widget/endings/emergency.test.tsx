// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { resumeConversation } from '../../../machines/conversation.ts';
import { readAnswers, replay } from '../../../tools/answers/replay.ts';
import { choice, drawAssistant, emergency, wording } from '../stage.tsx';

const sayFirst = () => [...(screen.getByText(emergency.sayFirst).nextElementSibling?.children ?? [])].map(({ textContent }) => textContent);

describe('what to say first in an emergency', () => {
  afterEach(cleanup);

  it('begins with what the visitor answered', () => {
    drawAssistant(replay(readAnswers('tick high-force-injury')).answered);
    expect(sayFirst()).toEqual([wording.items['high-force-injury'].label, ...wording.emergencyWords.sayFirst]);
  });

  it('quotes nobody who only pressed Emergency', () => {
    drawAssistant(resumeConversation([choice('emergency-now', 'i-need-help-now')]).answered);
    expect(sayFirst()).toEqual(wording.emergencyWords.sayFirst);
  });
});
