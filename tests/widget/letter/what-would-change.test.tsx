// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readAnswers, replay } from '../../../tools/answers/replay.ts';
import { asking, drawAssistant, fill, letter, wording } from '../stage.tsx';

const { changes } = letter;
const quoted = (template: string, text: string) => fill(template, { quote: fill(wording.interface.quote, { text }) });
const answered = (question: string, text: string) => fill(changes.answered, { question, text });

/** The lines under the heading, once the letter is there. */
async function linesAfter(notation: string): Promise<readonly (string | null)[]> {
  drawAssistant(replay(readAnswers(notation)).answered);
  const details = (await screen.findByText(changes.title)).closest('details');
  await waitFor(() => expect(details?.querySelector('li')).toBeTruthy());
  return [...(details?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
}

describe('what would change this, in the letter', () => {
  afterEach(cleanup);

  it('names a doubt first, as a doubt, with where it would lead', async () => {
    const [first] = await linesAfter('place low-back; concern lasting-or-health-condition; unsure foot-drags-or-leg-buckles');
    expect(first).toBe(`${quoted(changes.sure, wording.items['foot-drags-or-leg-buckles'].label)}: ${changes.care.urgent}`);
  });

  it('says what an option or a number answers, since alone it says too little', async () => {
    const lines = await linesAfter('place neck; concern tension-or-upkeep; tick muscles-tight prefers-care-at-home');
    const { 'function-and-course': options } = wording.options;
    expect(lines).toContain(
      `${quoted(changes.cameToBe, answered(asking.parts.function, options['some-of-it'].label))}: ${changes.care['physical-therapy']}`,
    );
    const number = fill(asking.outOfTen, { number: '7' });
    expect(lines).toContain(`${quoted(changes.cameToBe, answered(wording.questions.pain.ask, number))}: ${changes.care['physical-therapy']}`);
  });

  it.each([
    ['urgent', 'place calf-and-shin left; tick one-leg-swollen'],
    ['doctor', 'place low-back; concern want-to-find-out; hopes tests-were-advised'],
  ])('is there for a result of "%s" too', async (_, notation) => {
    expect((await linesAfter(notation)).length).toBeGreaterThan(0);
  });

  it('is not there at another door', async () => {
    drawAssistant(replay(readAnswers('place something-else; other-door animal')).answered);
    await screen.findByText(letter.why);
    expect(screen.queryByText(changes.title)).toBeNull();
  });
});
