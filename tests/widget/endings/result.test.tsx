// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startConversation } from '../../../machines/conversation.ts';
import type { Reason } from '../../../machines/triage.connect.ts';
import type { PlaceId } from '../../../src/protocol/index.ts';
import type { Assessment } from '../../../src/rules/assess.ts';
import { dispositions, doors } from '../../../src/vocabulary/disposition.ts';
import type { Disposition } from '../../../src/vocabulary/disposition.ts';
import type { Findings } from '../../../src/vocabulary/finding.ts';
import { explanations } from '../../../src/wording/en/explanations.ts';
import { plan } from '../../../src/wording/en/plans/knee.ts';
import { drawings } from '../../../widget/drawings/lines.ts';
import { Result } from '../../../widget/endings/result.tsx';
import type { Setting } from '../../../widget/setting.ts';
import { actions, clinicWith, drawPart, fill, heading, letter, result, results, startsWith, wording } from '../stage.tsx';

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
const draw = (
  assessment: Assessment,
  changes: Partial<Setting> = {},
  findings: Findings = {},
  places: readonly PlaceId[] = ['knee'],
  because = reasons,
) => drawPart(<Result assessment={assessment} reasons={because} findings={findings} conversation={startConversation()} places={places} />, changes);
const quoted = fill(wording.interface.quote, { text: wording.options['how-it-started']['fall-twist-or-trip'].label });
const lines = () => screen.getAllByRole('listitem', { hidden: true }).map((line) => line.textContent);

describe('the result', () => {
  afterEach(cleanup);

  it.each(dispositions.filter((disposition) => disposition !== 'emergency'))(
    'says "%s" in words, and the level of care to a screen reader',
    async (disposition) => {
      draw(assessed(disposition));
      const { when, headline, lead } = results[disposition];
      await screen.findByText(when);
      expect(heading().textContent).toBe(`${fill(result.level, { level: result.levels[disposition] })} ${headline}`);
      expect(screen.getByText(lead)).toBeTruthy();
    },
  );

  it.each(doors)('shows the door "%s" in its own words', async (door) => {
    draw(assessed('out-of-scope', { door }));
    await waitFor(() => expect(heading().textContent).toContain(results.doors[door].headline));
  });

  it('says which of two places it is about, and what to do for the other', async () => {
    draw(assessed('doctor'), {}, {}, ['neck', 'knee']);
    const { neck, knee } = wording.options.place;
    await screen.findByText(fill(letter.places.about, { place: neck.label }));
    await screen.findByText(fill(letter.places.other, { place: knee.label }));
    expect(screen.getByText(letter.places.otherLead)).toBeTruthy();
    await waitFor(() => expect(lines()).toContain(plan.byDisposition.doctor.now[0]));
  });

  it('does not say that it is about a place when only the safety screen decided', async () => {
    const safety: readonly Reason[] = [
      { rule: 'not-safe', certain: false, grounds: [{ question: 'safety', given: 'self-harm-or-unsafe', value: 'not-sure' }] },
    ];
    draw(assessed('urgent'), {}, {}, ['neck', 'knee'], safety);
    await screen.findByText(results.urgent.lead);
    expect(screen.queryByText(fill(letter.places.about, { place: wording.options.place.neck.label }))).toBeNull();
  });

  it('quotes the answers that it rests on, then gives the reason', async () => {
    draw(assessed('physical-therapy'));
    await waitFor(() => expect(lines()).toContain(fill(letter.because, { quotes: quoted, reason: explanations.reasons['injury-needs-assessment'] })));
  });

  it('still says the level, quotes the answers and offers what can be pressed when the letter does not load', async () => {
    const loadPart = vi.fn(async () => Promise.reject(new Error('offline')));
    draw(assessed('physical-therapy'), { loadPart: loadPart as never }); // It only ever rejects.
    await waitFor(() => expect(lines()).toEqual([fill(result.becauseOnly, { quotes: quoted })]));
    expect(heading().textContent).toContain(result.levels['physical-therapy']);
    expect(screen.getByRole('link', { name: startsWith(actions.book['physical-therapy']) })).toBeTruthy();
    expect(screen.getByText(result.anyWorse)).toBeTruthy();
  });

  it('says what to do, what to leave alone, and when to get help sooner', async () => {
    draw(assessed('self-care'));
    const { now, avoid, watch } = plan.byDisposition['self-care'];
    await waitFor(() => expect(lines()).toEqual(expect.arrayContaining([...now, ...avoid])));
    for (const { when, thenDo } of watch) expect(lines()).toContain(`${when}: ${thenDo}`);
  });

  it('says honestly that a service is not offered', async () => {
    draw(assessed('massage'), { clinic: clinicWith({ 'book-massage': '' }) });
    expect(await screen.findByText(fill(actions.notOffered, { service: actions.service.massage }))).toBeTruthy();
    expect(screen.queryByRole('link', { name: startsWith(actions.book.massage) })).toBeNull();
  });

  it('warns where a number has not been confirmed', async () => {
    draw(assessed('urgent'), { clinic: clinicWith({ country: 'AU' }) });
    expect(await screen.findByText(actions.unverified)).toBeTruthy();
  });

  it('shows the self-massage routine of the place', async () => {
    draw(assessed('self-care'));
    await waitFor(() => expect(lines()).toEqual(expect.arrayContaining([...plan.selfMassage.steps, ...plan.selfMassage.stopIf])));
  });

  it('draws the place beside its steps once they are opened', async () => {
    const { container } = draw(assessed('self-care'));
    const steps = (await screen.findByText(letter.selfMassage.title)).closest('details');
    expect(container.querySelector('.drawing')).toBeNull();
    steps?.setAttribute('open', '');
    steps?.dispatchEvent(new Event('toggle'));
    await waitFor(() => expect(container.querySelector('.drawing path')?.getAttribute('d')).toBe(drawings.knee.body));
  });

  it.each([
    ['in the first three days of an injury', { 'first-three-days': 'yes' }, 'injury-in-first-three-days'],
    ['where the skin may be broken', { 'skin-broken-or-sore-there': 'not-sure' }, 'skin-broken-there'],
  ] as const)('leaves self-massage out %s, and says why', async (_, findings, caution) => {
    draw(assessed('self-care'), {}, findings);
    await waitFor(() => expect(lines()).toContain(`${letter.withheld} ${letter.cautions[caution]}`));
    expect(lines()).not.toContain(plan.selfMassage.steps[0]);
  });

  it('asks for a word with the care team before self-massage on blood thinners', async () => {
    draw(assessed('self-care'), {}, { 'blood-thinners': 'yes' });
    expect(await screen.findByText(`${letter.beforeMassage['ask-your-team']} ${letter.cautions['on-blood-thinners']}`)).toBeTruthy();
    expect(lines()).toContain(plan.selfMassage.steps[0]);
  });

  it('shows self-massage with no level and no assessment-first care', async () => {
    draw(assessed('physical-therapy'));
    await waitFor(() => expect(lines()).toContain(plan.byDisposition['physical-therapy'].now[0]));
    expect(lines()).not.toContain(plan.selfMassage.steps[0]);
  });
});
