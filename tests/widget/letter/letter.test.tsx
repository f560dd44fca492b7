// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readAnswers, replay } from '../../../tools/answers/replay.ts';
import { actions, drawAssistant, letter, result, results } from '../stage.tsx';

const tense = 'place calf-and-shin left; concern tension-or-upkeep; tick muscles-tight wants-hands-on-care blood-thinners; how-long over-3-months';

describe('a letter', () => {
  afterEach(cleanup);

  it('says what matters first, and stands in the order in which it is needed', async () => {
    drawAssistant(replay(readAnswers(tense)).answered);
    await screen.findByText(letter.changes.title);
    await screen.findByText(letter.now);
    const inOrder = [
      results.massage.when,
      results.massage.headline,
      results.massage.lead,
      actions.book.massage,
      letter.why,
      letter.now,
      letter.advice.title,
      letter.avoid,
      letter.selfMassage.title,
      letter.changes.title,
      letter.sooner,
      letter.ask,
      letter.more,
      letter.sources.title,
      letter.checkAgain,
      letter.takeAlong,
      result.anyWorse,
    ];
    const whole = document.querySelector('section.result')?.textContent ?? '';
    const places = inOrder.map((text) => whole.indexOf(text));
    expect(places.filter((at) => at < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
