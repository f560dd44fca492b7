// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readAnswers, replay } from '../../../tools/answers/replay.ts';
import { drawAssistant, letter, results } from '../stage.tsx';

const tense = 'place calf-and-shin left; concern tension-or-upkeep; tick muscles-tight wants-hands-on-care; how-long over-3-months;';
const draw = (more = '') => drawAssistant(replay(readAnswers(`${tense} ${more}`)).answered);
const { beforeMassage, cautions } = letter;

describe('a result that speaks of massage', () => {
  afterEach(cleanup);

  it.each([
    ['a word with the care team', 'tick blood-thinners', 'ask-your-team', 'on-blood-thinners'],
    ['hands off the place', 'unsure varicose-veins-there', 'not-on-the-area', 'veins-there'],
  ] as const)('asks for %s before there is anything to book', async (_, more, kind, caution) => {
    draw(more);
    await screen.findByText(results.massage.headline);
    // The self-massage further down may say it again.
    const [said] = screen.getAllByText(`${beforeMassage[kind]} ${cautions[caution]}`);
    const [book] = screen.getAllByRole('link');
    expect(said?.closest('details')).toBeNull();
    expect(book && said && said.compareDocumentPosition(book) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('says nothing of the kind where there is nothing to heed', async () => {
    draw();
    await screen.findByText(results.massage.headline);
    for (const lead of Object.values(beforeMassage)) expect(screen.queryByText(new RegExp(lead))).toBeNull();
  });
});
