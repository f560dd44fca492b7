// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questions } from '../../../src/protocol/index.ts';
import type { Question } from '../../../src/vocabulary/question.ts';
import { textOf } from '../../../widget/answer-words.ts';
import { QuestionCard } from '../../../widget/asking/question-card.tsx';
import { asking, button, drawPart, heading, wording } from '../stage.tsx';

describe('the question on screen', () => {
  afterEach(cleanup);

  it.each(questions.map((question: Question) => [question.id, question] as const))('asks "%s" in words, and says why', (id, question) => {
    drawPart(<QuestionCard question={question} onAnswer={vi.fn()} />);
    expect(heading().textContent).toBe(textOf(wording, id).ask);
    expect(screen.getByRole('region', { name: textOf(wording, id).ask })).toBeTruthy();
    expect(button(asking.why)).toBeTruthy();
    const rows = [...screen.queryAllByRole('checkbox'), ...screen.queryAllByRole('radio'), ...screen.queryAllByRole('button')];
    expect(rows.length).toBeGreaterThan(1);
  });
});
