// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionOf } from '../../machines/protocol-book.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import { emergencyNumbers } from '../../src/handoff/emergency-numbers.ts';
import { itemRow } from '../../widget/answer-words.ts';
import {
  actions,
  asking,
  attributes,
  box,
  button,
  choice,
  clinicWith,
  drawAssistant,
  emergency,
  fill,
  footer,
  header,
  heading,
  items,
  numberOn,
  oneLanguage,
  radio,
  result,
  results,
  startsWith,
  transcript,
  wording,
  untouched,
} from './stage.tsx';

const { options } = wording;
const itemsOf = (id: QuestionId): readonly string[] => {
  const question = questionOf(id);
  return question.kind === 'items' ? question.items : [];
};
const none = (id: QuestionId) => items(id, Object.fromEntries(itemsOf(id).map((item) => [item, 'no' as const])));
/** An age, and what is ticked of health. */
const about = (age: string, values: Readonly<Record<string, 'yes' | 'no' | 'not-sure'>> = {}): ReturnType<typeof items> => ({
  question: 'about-you',
  answer: { kind: 'items', chosen: [age], values: { ...Object.fromEntries(itemsOf('about-you').map((item) => [item, 'no' as const])), ...values } },
});
const untilPlace = [choice('welcome', 'start'), about('16-to-44'), none('safety')];
const untilConcern = [...untilPlace, choice('place', 'knee', 'left', 'only-there'), none('knee-screen'), none('along-with-it')];
/** Three items of the screen that comes after "about you". */
const health = itemsOf('about-you')
  .slice(0, 3)
  .map((id) => ({ id, label: itemRow(wording, id).label })) as unknown as readonly [Item, Item, Item]; // At least three, or the tests below fail.
interface Item {
  readonly id: string;
  readonly label: string;
}
const ask = (id: keyof typeof wording.questions) => wording.questions[id].ask;

describe('the panel', () => {
  afterEach(cleanup);

  it('is a dialog named by the clinic and by what it is for', () => {
    drawAssistant();
    expect(screen.getByRole('dialog', { name: `${attributes.clinic} ${header.subtitle}` }).getAttribute('aria-modal')).toBe('false');
  });

  it('says what it is not, where answers go, and that nobody has signed it off', () => {
    drawAssistant();
    for (const text of [wording.interface.welcome.not, wording.interface.welcome.privacy, wording.interface.notSignedOff])
      expect(screen.getByText(text)).toBeTruthy();
  });

  it('does not say that nobody has signed the content off where a review counts', () => {
    const review = { reviewer: 'A. Clinician', date: '2026-01-01', expires: '2027-01-01', protocolHash: 'abc' };
    drawAssistant([], { clinic: { ...clinicWith(), review } });
    expect(screen.queryByText(wording.interface.notSignedOff)).toBeNull();
  });

  it('closes', async () => {
    const { user, onClose } = drawAssistant();
    await user.click(button(header.close));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives each new question the focus', async () => {
    const { user } = drawAssistant();
    expect(document.activeElement).toBe(heading());
    await user.click(button(options.welcome.start.label));
    expect(heading().textContent).toBe(ask('about-you'));
    expect(document.activeElement).toBe(heading());
  });

  it('keeps the Tab key inside when it fills the screen', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(() => Object.assign(new EventTarget(), { matches: true }) as MediaQueryList); // All that is read of it.
    const { user } = drawAssistant();
    expect(screen.getByRole('dialog').getAttribute('aria-modal')).toBe('true');
    button(options.welcome['just-book'].label).focus();
    await user.tab();
    expect(document.activeElement).toBe(button(header.emergency));
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(button(options.welcome['just-book'].label));
  });

  it('keeps what was ticked while it is closed', async () => {
    const { user, rerender, ...panel } = drawAssistant(untilPlace.slice(0, 1));
    const { label } = health[1];
    await user.click(box(label));
    const { Assistant } = await import('../../widget/assistant.tsx');
    const props = {
      id: 'panel',
      clinic: clinicWith(),
      wording,
      ...oneLanguage,
      ...untouched,
      loadPart: vi.fn(async () => Promise.reject(new Error())) as never,
      emit: panel.emit,
      onClose: panel.onClose,
    }; // Never called here.
    rerender(<Assistant {...props} isOpen={false} />);
    expect(screen.queryByRole('dialog')).toBeNull();
    rerender(<Assistant {...props} isOpen />);
    expect(box(label).checked).toBe(true);
  });
});

describe('a conversation', () => {
  afterEach(cleanup);

  it('leads from the welcome to a booking link through the real chart', async () => {
    const { user, emit } = drawAssistant();
    await user.click(button(options.welcome.start.label));
    await user.click(radio(options['about-you']['16-to-44'].label));
    await user.click(button(asking.noneOfThese));
    await user.click(button(asking.noneOfThese));
    await user.click(radio(options.place.knee.label));
    await user.click(radio(options.place.left.label));
    await user.click(radio(options.place['only-there'].label));
    await user.click(button(asking.proceed));
    await user.click(button(asking.noneOfThese));
    await user.click(button(asking.noneOfThese));
    await user.click(screen.getByRole('button', { name: startsWith(options.concern['injury-or-sudden'].label) }));
    await user.click(button(options['how-it-started']['fall-twist-or-trip'].label));
    await user.click(button(options['how-long']['under-3-days'].label));
    await user.click(button(asking.noneOfThese));
    await user.click(button(asking.noneOfThese));
    await user.click(numberOn(3));
    await user.click(button(asking.proceed));
    await user.click(radio(options['function-and-course']['most-of-it'].label));
    await user.click(radio(options['function-and-course'].better.label));
    await user.click(button(asking.proceed));
    await user.click(button(asking.noneOfThese));

    await waitFor(() => expect(heading().textContent).toContain(results['physical-therapy'].headline));
    expect(heading().textContent).toContain(fill(result.level, { level: result.levels['physical-therapy'] }));
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: startsWith(actions.book['physical-therapy']) });
    expect(link.href).toBe(attributes['book-physical-therapy']);
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(screen.getByText(new RegExp(options['how-it-started']['fall-twist-or-trip'].label, 'u'), { selector: 'details[open] li' })).toBeTruthy();
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    const events = emit.mock.calls.map(([event]) => event);
    expect(events.filter((event, index) => event !== events[index - 1])).toEqual(['started', 'step', 'completed', 'handoff']);
    expect(emit.mock.calls.filter(([event]) => event === 'step').map(([, detail]) => detail?.step)).toEqual(
      events.filter((event) => event === 'step').map((_, index) => index + 1),
    );
  });

  it('tells the page how many answers there are, and nothing about them', async () => {
    const { user, emit } = drawAssistant(untilPlace.slice(0, 2));
    await user.click(button(asking.noneOfThese));
    expect(emit.mock.calls).toEqual([['step', { step: 2 }]]);
  });

  it('takes the last answer back', async () => {
    const { user } = drawAssistant(untilPlace);
    expect(heading().textContent).toBe(ask('place'));
    await user.click(button(footer.back));
    expect(heading().textContent).toBe(ask('safety'));
  });

  it('starts again only after a second press', async () => {
    const { user } = drawAssistant(untilPlace);
    await user.click(button(footer.restart));
    await user.click(button(footer.restartNo));
    expect(heading().textContent).toBe(ask('place'));
    await user.click(button(footer.restart));
    await user.click(button(footer.restartYes));
    expect(heading().textContent).toBe(ask('welcome'));
  });

  it('opens an earlier question in place with its answer, and says what became of the later ones', async () => {
    const { user } = drawAssistant([...untilConcern, choice('concern', 'injury-or-sudden'), choice('how-it-started', 'not-sure')]);
    await user.click(button(fill(transcript.change, { question: ask('concern') })));
    expect(heading().textContent).toBe(ask('concern'));
    expect(screen.getByRole('button', { current: true }).textContent).toContain(options.concern['injury-or-sudden'].label);
    await user.click(screen.getByRole('button', { name: startsWith(options.concern['tension-or-upkeep'].label) }));
    expect(heading().textContent).toBe(ask('how-long'));
    expect(
      screen
        .getAllByRole('status')
        .map((status) => status.textContent)
        .join(),
    ).toContain(fill(transcript.waiting.one ?? '', { count: '1' }));
  });

  it('leaves an earlier answer as it is', async () => {
    const { user } = drawAssistant(untilPlace);
    await user.click(button(fill(transcript.change, { question: ask('about-you') })));
    await user.click(button(transcript.keep));
    expect(heading().textContent).toBe(ask('place'));
  });

  it('changes what was ticked about the person and keeps the age, both among the past answers', async () => {
    const [ticked, added] = health;
    const { user } = drawAssistant([choice('welcome', 'start'), about('45-to-49', { [ticked.id]: 'yes' }), none('safety')]);
    await user.click(button(fill(transcript.change, { question: ask('about-you') })));
    expect(radio(options['about-you']['45-to-49'].label).checked).toBe(true);
    expect(box(ticked.label).checked).toBe(true);
    await user.click(box(added.label));
    await user.click(button(asking.proceedNoOthers));
    expect(heading().textContent).toBe(ask('place'));
    const past = within(screen.getByRole('list', { name: transcript.label }));
    for (const said of [options['about-you']['45-to-49'].label, ticked.label, added.label]) expect(past.getByText(said)).toBeTruthy();
  });

  it('reminds whoever answers for someone else', () => {
    drawAssistant([choice('welcome', 'start-for-someone-else'), about('65-plus')]);
    expect(screen.getByText(header.forSomeoneElse)).toBeTruthy();
  });

  it('shows the ticked, the doubtful and "none of these" among the past answers', () => {
    const [ticked, doubted, denied] = health;
    const values = { [ticked.id]: 'yes', [doubted.id]: 'not-sure', [denied.id]: 'no' } as const;
    drawAssistant([choice('welcome', 'start'), about('16-to-44', values), none('safety')]);
    const past = within(screen.getByRole('list', { name: transcript.label }));
    expect(past.getByText(ticked.label)).toBeTruthy();
    expect(past.getByText(fill(asking.notSureOf, { item: doubted.label }))).toBeTruthy();
    expect(past.queryByText(denied.label)).toBeNull();
    expect(past.getByText(asking.noneOfThese)).toBeTruthy();
  });

  it('offers the plain links without advice to whoever only wants to book', async () => {
    const { user } = drawAssistant();
    await user.click(button(options.welcome['just-book'].label));
    await user.click(button(asking.noneOfThese));
    expect(screen.getByText(wording.interface.booking.lead)).toBeTruthy();
    expect(screen.getAllByRole('link')).toHaveLength(3);
  });
});

describe('an emergency', () => {
  afterEach(cleanup);

  it('is one press away, offers the call and nothing to book, and can be taken back', async () => {
    const { user } = drawAssistant(untilPlace);
    await user.click(button(header.emergency));
    expect(screen.getByRole('alert').textContent).toContain(wording.emergencyWords.headline);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['tel:911']);
    expect(screen.queryByRole('button', { name: header.emergency })).toBeNull();
    await user.click(button(emergency.mistake));
    expect(heading().textContent).toBe(ask('place'));
  });

  it('quotes the answer that led there, and asks that question again after a mistake', async () => {
    const { user } = drawAssistant(untilPlace.slice(0, 2));
    const { label } = wording.items['chest-pain-or-pressure'];
    await user.click(box(label));
    await user.click(button(asking.proceedNoOthers));
    expect(screen.getAllByText(new RegExp(label, 'u'))).toHaveLength(2);
    await user.click(button(emergency.mistake));
    expect(heading().textContent).toBe(ask('safety'));
  });

  it('asks for the country where it is not known, then shows its number', async () => {
    const { user } = drawAssistant(untilPlace, { clinic: clinicWith({ country: '' }) });
    await user.click(button(header.emergency));
    expect(screen.queryByRole('link')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: startsWith(actions.whereAreYou) }), 'NZ');
    expect(screen.getByRole('link').getAttribute('href')).toBe('tel:111');
  });

  it('offers somebody to talk to after thoughts of self-harm', async () => {
    const { user } = drawAssistant(untilPlace.slice(0, 2));
    await user.click(box(wording.items['self-harm-or-unsafe'].label));
    await user.click(button(asking.proceedNoOthers));
    expect(heading().textContent).toContain(wording.selfHarmWords.headline);
    const crisis = emergencyNumbers('US')?.crisis;
    expect(screen.getByRole('link', { name: fill(actions.callCrisis, { number: crisis?.number ?? '' }) }).getAttribute('href')).toBe(crisis?.href);
    expect(screen.queryByText(emergency.sayFirst)).toBeNull();
  });
});
