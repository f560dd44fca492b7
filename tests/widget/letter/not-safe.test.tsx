// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readAnswers, replay } from '../../../tools/answers/replay.ts';
import { actions, clinicWith, drawAssistant, fill, heading, results, wording } from '../stage.tsx';

const unsure = replay(readAnswers('place shoulder left; unsure self-harm-or-unsafe')).answered;

describe('a result for somebody who was not sure of being safe', () => {
  afterEach(cleanup);

  it('begins with kind words and a line to talk to, then says where to go', async () => {
    drawAssistant(unsure);
    expect(await screen.findByText(results.urgent.headline)).toBeTruthy();
    expect(heading().textContent).toBe(wording.selfHarmWords.headline);
    for (const line of wording.selfHarmWords.says) expect(screen.getByText(line)).toBeTruthy();
    const [first, second] = screen.getAllByRole('link');
    expect(first?.textContent).toContain(fill(actions.callCrisis, { number: '988' }));
    expect(second?.textContent).toContain(fill(actions.inEmergency, { number: '911' }));
    expect(screen.getAllByText(fill(actions.inEmergency, { number: '911' }))).toHaveLength(1);
  });

  it('asks for the country where it is not known, once', async () => {
    drawAssistant(unsure, { clinic: clinicWith({ country: '' }) });
    await screen.findByText(results.urgent.headline);
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
  });

  it('says nothing of it to anybody else', async () => {
    drawAssistant(replay(readAnswers('place calf-and-shin left; tick one-leg-swollen')).answered);
    await screen.findByText(results.urgent.headline);
    expect(screen.queryByText(wording.selfHarmWords.headline)).toBeNull();
  });
});
