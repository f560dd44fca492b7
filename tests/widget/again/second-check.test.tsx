// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { resumeConversation } from '../../../machines/conversation.ts';
import { screens } from '../../screens/screens.ts';
import { button, drawAssistant, footer, letter, result, results, returning, returningParts, startsWith, summary, wording } from '../stage.tsx';

const named = (name: string) => {
  const found = screens.find((one) => one.name === name);
  if (!found) throw new Error(`There is no screen "${name}".`);
  return found;
};
const drawSecond = (name: string) => {
  const { answers, again } = named(name);
  return drawAssistant([], { begin: resumeConversation(answers, again), returning: returningParts });
};

describe('a second check', () => {
  afterEach(cleanup);

  it('says what each check came to, what was promised, why it asks for more, and what changed', async () => {
    drawSecond('second check, worse');
    await screen.findByText(startsWith('Compared with'));
    const { levels } = result;
    expect(screen.getByText(`So far you were told: ${levels['self-care']}. Now: ${levels.doctor}.`)).toBeTruthy();
    expect(screen.getByText(returning.promised['self-care'])).toBeTruthy();
    expect(screen.getByText(returning.reasons['worse-within-two-days'])).toBeTruthy();
    expect(screen.getByText(`Pain: 1 then, 4 now (0 to 10)`)).toBeTruthy();
    expect(screen.getByText(startsWith('New since then:')).textContent).toContain(wording.items['tingling-at-times'].label);
    expect(screen.queryByText(returning.asBefore)).toBeNull();
    // What would change the answers alone says nothing of what stands from before.
    expect(screen.queryByText(letter.changes.title)).toBeNull();
  });

  it('says that nothing got worse, and what is gone', async () => {
    drawSecond('second check, better');
    await screen.findByText(returning.asBefore);
    expect(screen.getByText(startsWith('No longer:')).textContent).toContain(wording.items['pain-spreads'].label);
    expect(screen.getByText(results['self-care'].when)).toBeTruthy();
  });

  it('gives its reasons to both summaries', async () => {
    const { user } = drawSecond('second check, worse');
    await user.click(await screen.findByText(letter.takeAlong));
    const reason = returning.reasons['worse-within-two-days'];
    await waitFor(() => expect(screen.getAllByText(startsWith(reason))).toHaveLength(2));
    await user.click(button(summary.forClinic));
    expect((await screen.findAllByText(new RegExp('worse-within-two-days')))[0]?.textContent).toContain(reason);
  });

  it('is over once the visitor starts again', async () => {
    const { user } = drawSecond('second check, worse');
    await screen.findByText(startsWith('Compared with'));
    await user.click(screen.getByRole('button', { name: footer.restart }));
    await user.click(screen.getByRole('button', { name: footer.restartYes }));
    expect(screen.queryByText(startsWith('Compared with'))).toBeNull();
  });
});
