// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionOf } from '../../../machines/protocol-book.ts';
import { explanations } from '../../../src/wording/en/explanations.ts';
import { otherWords } from '../../../src/wording/en/other-words.ts';
import { Explain } from '../../../widget/asking/explain.tsx';
import { asking, button, drawPart, wording } from '../stage.tsx';

const pain = questionOf('pain');
const said = () => screen.getByRole('status').textContent;

describe.each([
  ['why we ask', asking.why, explanations.whyWeAsk, explanations.whyWeAsk.pain, asking.whyMissing],
  ['other words', asking.otherWords, otherWords, otherWords.questions.pain, asking.otherWordsMissing],
] as const)('%s', (_, link, part, text, missing) => {
  afterEach(cleanup);

  it('loads, and is said, only when it is wanted', async () => {
    const loadPart = vi.fn(async () => part);
    // The cast: this stage only ever asks for this one part.
    const { user } = drawPart(<Explain question={pain} />, { loadPart: loadPart as never });
    expect(loadPart).not.toHaveBeenCalled();
    await user.click(button(link));
    expect(button(link).getAttribute('aria-expanded')).toBe('true');
    await waitFor(() => expect(said()).toBe(text));
    await user.click(button(link));
    expect(said()).toBe('');
  });

  it('says so when it cannot be loaded', async () => {
    const loadPart = vi.fn(async () => Promise.reject(new Error('offline')));
    const { user } = drawPart(<Explain question={pain} />, { loadPart: loadPart as never }); // As above.
    await user.click(button(link));
    await waitFor(() => expect(said()).toBe(missing));
  });
});

describe('the two explanations of a question', () => {
  afterEach(cleanup);

  it('take each other’s place', async () => {
    const { user } = drawPart(<Explain question={pain} />, { loadPart: vi.fn(async () => Promise.reject(new Error('offline'))) as never }); // As above.
    await user.click(button(asking.why));
    await user.click(button(asking.otherWords));
    await waitFor(() => expect(said()).toBe(asking.otherWordsMissing));
    expect(button(asking.why).getAttribute('aria-expanded')).toBe('false');
  });

  it('explain the hard rows that are asked, beside their own words, and no others', async () => {
    const { user } = drawPart(<Explain question={{ ...questionOf('about-you'), kind: 'items', items: ['blood-thinners'] }} />, {
      loadPart: vi.fn(async () => otherWords) as never, // As above.
    });
    await user.click(button(asking.otherWords));
    await waitFor(() => expect(said()).toContain(otherWords.items['blood-thinners']));
    expect(said()).toContain(wording.items['blood-thinners'].label);
    expect(said()).not.toContain(otherWords.items['weak-immunity']);
  });

  it('explain the options of a choice', async () => {
    const { user } = drawPart(<Explain question={questionOf('concern')} />, { loadPart: vi.fn(async () => otherWords) as never }); // As above.
    await user.click(button(asking.otherWords));
    await waitFor(() => expect(said()).toContain(otherWords.options.concern['want-to-find-out']));
  });
});
