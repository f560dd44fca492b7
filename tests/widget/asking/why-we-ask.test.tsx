// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explanations } from '../../../src/wording/en/explanations.ts';
import { WhyWeAsk } from '../../../widget/asking/why-we-ask.tsx';
import { asking, button, drawPart } from '../stage.tsx';

describe('why we ask', () => {
  afterEach(cleanup);

  it('loads and says the reason only when it is wanted', async () => {
    const loadPart = vi.fn(async () => explanations.whyWeAsk);
    // The cast: this stage only ever asks for the explanations.
    const { user } = drawPart(<WhyWeAsk question="pain" />, { loadPart: loadPart as never });
    expect(loadPart).not.toHaveBeenCalled();
    await user.click(button(asking.why));
    expect(button(asking.why).getAttribute('aria-expanded')).toBe('true');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(explanations.whyWeAsk.pain));
  });

  it('says so when the reason cannot be loaded', async () => {
    const loadPart = vi.fn(async () => Promise.reject(new Error('offline')));
    const { user } = drawPart(<WhyWeAsk question="pain" />, { loadPart: loadPart as never }); // As above.
    await user.click(button(asking.why));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(asking.whyMissing));
  });
});
