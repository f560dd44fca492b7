// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reason } from '../../../machines/triage.connect.ts';
import type { Assessment } from '../../../src/rules/assess.ts';
import { dispositions, doors } from '../../../src/vocabulary/disposition.ts';
import type { Disposition } from '../../../src/vocabulary/disposition.ts';
import { explanations } from '../../../src/wording/en/explanations.ts';
import { plan } from '../../../src/wording/en/plans/knee.ts';
import { Result } from '../../../widget/endings/result.tsx';
import type { Setting } from '../../../widget/setting.ts';
import { actions, clinicWith, drawPart, fill, heading, result, startsWith, wording } from '../stage.tsx';

const assessed = (disposition: Disposition, changes: Partial<Assessment> = {}): Assessment => ({
  disposition,
  level: undefined,
  fired: [],
  decidedBy: '',
  ...changes,
});
const reasons: readonly Reason[] = [
  { rule: 'injury-needs-assessment', certain: true, grounds: [{ question: 'how-it-started', given: 'fall-twist-or-trip', value: 'yes' }] },
];
const draw = (assessment: Assessment, changes: Partial<Setting> = {}) =>
  drawPart(<Result assessment={assessment} reasons={reasons} place="knee" />, changes);
const quoted = fill(wording.interface.quote, { text: wording.options['how-it-started']['fall-twist-or-trip'].label });
const lines = () => screen.getAllByRole('listitem', { hidden: true }).map((line) => line.textContent);

describe('the result', () => {
  afterEach(cleanup);

  it.each(dispositions)('says "%s" in words, and the level of care to a screen reader', (disposition) => {
    draw(assessed(disposition));
    const { when, headline, lead } = wording.results[disposition];
    expect(heading().textContent).toBe(`${fill(result.level, { level: result.levels[disposition] })} ${headline}`);
    expect(screen.getByText(when)).toBeTruthy();
    expect(screen.getByText(lead)).toBeTruthy();
  });

  it.each(doors)('shows the door "%s" in its own words', (door) => {
    draw(assessed('out-of-scope', { door }));
    expect(heading().textContent).toContain(wording.results.doors[door].headline);
  });

  it('quotes the answers that it rests on, then gives the reason', async () => {
    draw(assessed('physical-therapy'));
    await waitFor(() => expect(lines()).toContain(fill(result.because, { quotes: quoted, reason: explanations.reasons['injury-needs-assessment'] })));
  });

  it('still quotes them when the reasons do not load, and still says where and when', async () => {
    const loadPart = vi.fn(async () => Promise.reject(new Error('offline')));
    draw(assessed('physical-therapy'), { loadPart: loadPart as never }); // It only ever rejects.
    await waitFor(() => expect(lines()).toEqual([fill(result.becauseOnly, { quotes: quoted })]));
    expect(heading().textContent).toContain(wording.results['physical-therapy'].headline);
    expect(screen.getByText(result.anyWorse)).toBeTruthy();
  });

  it('says what to do, what to leave alone, and when to get help sooner', async () => {
    draw(assessed('self-care'));
    const { now, avoid, watch } = plan.byDisposition['self-care'];
    await waitFor(() => expect(lines()).toEqual(expect.arrayContaining([...now, ...avoid])));
    for (const { when, thenDo } of watch) expect(lines()).toContain(`${when}: ${thenDo}`);
  });

  it('says honestly that a service is not offered', () => {
    draw(assessed('massage'), { clinic: clinicWith({ 'book-massage': '' }) });
    expect(screen.getByText(fill(actions.notOffered, { service: actions.service.massage }))).toBeTruthy();
    expect(screen.queryByRole('link', { name: startsWith(actions.book.massage) })).toBeNull();
  });

  it('warns where a number has not been confirmed', () => {
    draw(assessed('urgent'), { clinic: clinicWith({ country: 'AU' }) });
    expect(screen.getByText(actions.unverified)).toBeTruthy();
  });
});
