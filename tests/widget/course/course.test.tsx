// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { course as arabic } from '../../../src/wording/ar/course.ts';
import { courseRecord, mostSessions } from '../../../widget/course/course.ts';
import { CourseTracker } from '../../../widget/course/course.tsx';
import type { CourseProps, Session } from '../../../widget/course/course.types.ts';
import { keep, remove, yesOf } from '../../../widget/device/device-record.ts';
import { button, course as texts, fill } from '../stage.tsx';
import { blockedDevice, heldDevice } from '../device/held-device.ts';

const noon = new Date(2026, 4, 29, 12).getTime();
const sessions: readonly Session[] = [
  ['2026-05-06', 7, 6, 8, 3, 'more'],
  ['2026-05-14', 6, 3, 6, 4, 'same'],
  ['2026-05-20', 4, 2, 5, 6, 'less'],
];
let made = heldDevice(noon);
beforeEach(() => {
  made = heldDevice(noon);
});
afterEach(cleanup);

const keepAll = (all = sessions) => void keep(courseRecord, all, made.device, yesOf({ type: 'click' }));
const stored = () => courseRecord.read(JSON.parse(made.held.get('signpost-course') ?? '[]')[2]);

function draw(changes: Partial<CourseProps> = {}) {
  return { user: userEvent.setup(), ...render(<CourseTracker texts={texts} locale="en" direction="ltr" device={made.device} {...changes} />) };
}
type User = ReturnType<typeof userEvent.setup>;

const field = (name: keyof typeof texts.fields) => screen.getByLabelText<HTMLInputElement | HTMLSelectElement>(texts.fields[name]);
const scales = ['before', 'after', 'stiffness', 'movement'] as const;

/** Fills in all but the day, which is there already. */
async function fillIn(user: User, [, ...values]: Session): Promise<void> {
  for (const [at, name] of [...scales, 'reliance' as const].entries()) await user.selectOptions(field(name), String(values[at]));
}
const status = () => screen.getByRole('status').textContent;
const rows = () => screen.queryAllByRole('button', { name: (name) => name.startsWith(`${texts.remove} `) && name !== texts.removeAll });

describe('before anything is kept', () => {
  it('says what would be kept, where and how long, and fills in nothing but today', () => {
    draw();
    expect(screen.getByText(fill(texts.asks, { days: '180', button: texts.removeAll }))).toBeTruthy();
    expect(field('day').value).toBe('2026-05-29');
    expect([...scales, 'reliance' as const].map((name) => field(name).value)).toEqual(['', '', '', '', '']);
    expect(screen.queryByText(texts.removeAll)).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('keeps nothing until the button that says so is pressed', async () => {
    const { user } = draw();
    await fillIn(user, ['', 6, 4, 5, 3, 'less']);
    expect(made.held.size).toBe(0);
    await user.click(button(texts.keep));
    expect(stored()).toEqual([['2026-05-29', 6, 4, 5, 3, 'less']]);
    expect(status()).toBe(texts.added);
    expect(screen.queryByText(/press the button below/)).toBeNull();
    expect(screen.getByText(/Kept on this device until November 25, 2026/)).toBeTruthy();
    expect([...scales, 'reliance' as const].map((name) => field(name).value)).toEqual(['', '', '', '', '']);
  });

  it('says which fields are missing, goes to the first, and loses nothing', async () => {
    const { user } = draw();
    await user.selectOptions(field('before'), '6');
    await user.selectOptions(field('stiffness'), '10');
    await user.click(button(texts.keep));
    const { after, movement, reliance } = texts.fields;
    expect(screen.getByRole('alert').textContent).toBe(fill(texts.missing, { fields: `${after}, ${movement}, and ${reliance}` }));
    expect(document.activeElement).toBe(field('after'));
    expect(field('after').getAttribute('aria-invalid')).toBe('true');
    expect(field('before').getAttribute('aria-invalid')).toBe('false');
    expect([field('before').value, field('stiffness').value]).toEqual(['6', '10']);
    expect(made.held.size).toBe(0);
    for (const name of ['after', 'movement'] as const) await user.selectOptions(field(name), '0');
    await user.selectOptions(field('reliance'), 'same');
    await user.click(button(texts.keep));
    expect(stored()).toEqual([['2026-05-29', 6, 0, 10, 0, 'same']]);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('offers every number, and says what the ends stand for', () => {
    draw();
    const options = within(field('movement'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    const { low, high } = texts.ends.movement;
    expect(options).toHaveLength(12);
    expect([options[0], options[1], options[6], options[11]]).toEqual([texts.choose, fill(low, { number: '0' }), '5', fill(high, { number: '10' })]);
  });
});

describe('what is kept already', () => {
  it('stands in a table, the newest first, and in sentences that compare the first with the last', () => {
    keepAll();
    draw();
    const table = screen.getByRole('table', { name: texts.entries });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Wed, May 20, 2026', 'Thu, May 14, 2026', 'Wed, May 6, 2026']);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(Object.values(texts.short));
    const cells = within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells.slice(0, 6)).toEqual([texts.remove, '4', '2', '5', '6', texts.reliance.less]);
    expect(screen.getByText(fill(texts.compared, { what: texts.fields.before, first: '7', last: '4' }))).toBeTruthy();
    expect(screen.getByText(fill(texts.compared, { what: texts.fields.movement, first: '3', last: '6' }))).toBeTruthy();
  });

  it('takes one more session in order of its day, on the yes of before', async () => {
    keepAll();
    const { user } = draw();
    await user.clear(field('day'));
    await user.type(field('day'), '2026-05-10');
    await fillIn(user, ['', 5, 5, 5, 5, 'same']);
    await user.click(button(texts.add));
    expect(stored()).toEqual([sessions[0], ['2026-05-10', 5, 5, 5, 5, 'same'], sessions[1], sessions[2]]);
  });

  it('loses one session at the press of its button, and the focus stays among them', async () => {
    keepAll();
    const { user } = draw();
    const [, middle, oldest] = rows();
    expect(rows().map((each) => each.getAttribute('aria-label'))).toContain(fill(texts.removeOne, { day: 'Thu, May 14, 2026' }));
    if (!middle || !oldest) throw new Error('There are no rows.');
    await user.click(oldest);
    expect(stored()).toEqual(sessions.slice(1));
    expect(status()).toBe(texts.removed);
    expect(document.activeElement).toBe(middle);
    expect(rows()).toHaveLength(2);
  });

  it('leaves nothing behind when the last session goes', async () => {
    keepAll(sessions.slice(0, 1));
    const { user } = draw();
    await user.click(button(fill(texts.removeOne, { day: 'Wed, May 6, 2026' })));
    expect(made.held.size).toBe(0);
    expect(document.activeElement?.textContent).toBe(texts.title);
    expect(button(texts.keep)).toBeTruthy();
  });

  it('says so when one that is older than all of a full list finds no room', async () => {
    const full = Array.from({ length: mostSessions }, (_, at): Session => [`2026-05-${String(1 + (at % 28)).padStart(2, '0')}`, 5, 5, 5, 5, 'same']);
    keepAll(full);
    const { user } = draw();
    await user.clear(field('day'));
    await user.type(field('day'), '2026-03-01');
    await fillIn(user, ['', 6, 6, 6, 6, 'same']);
    await user.click(button(texts.add));
    expect(stored().map(([day]) => day)).not.toContain('2026-03-01');
    expect(status()).toBe(texts.removed);
  });

  it('does not delete two at a double press', async () => {
    keepAll();
    const { user } = draw();
    await user.dblClick(rows()[0] as HTMLElement); // There are three.
    expect(stored()).toEqual(sessions.slice(0, 2));
  });

  it('is all gone at one press, which is said, and the focus has a place', async () => {
    keepAll();
    const { user } = draw();
    await user.click(button(texts.removeAll));
    expect(made.held.size).toBe(0);
    expect(status()).toBe(texts.allRemoved);
    expect(document.activeElement?.textContent).toBe(texts.title);
    expect([screen.queryByRole('table'), screen.queryByRole('img'), screen.queryByText(texts.removeAll)]).toEqual([null, null, null]);
    expect(button(texts.keep)).toBeTruthy();
  });

  it('does not come back when another tab has deleted it, nor is what was filled in lost', async () => {
    keepAll();
    const { user } = draw();
    await fillIn(user, ['', 5, 5, 5, 5, 'same']);
    remove(courseRecord, made.device);
    await user.click(button(texts.add));
    expect(made.held.size).toBe(0);
    expect(status()).toBe(texts.allRemoved);
    expect(field('before').value).toBe('5');
    await user.click(button(texts.keep));
    expect(stored()).toEqual([['2026-05-29', 5, 5, 5, 5, 'same']]);
  });

  it('keeps what another tab has added', async () => {
    keepAll(sessions.slice(0, 2));
    const { user } = draw();
    keepAll();
    await fillIn(user, ['', 5, 5, 5, 5, 'same']);
    await user.click(button(texts.add));
    expect(stored()).toEqual([...sessions, ['2026-05-29', 5, 5, 5, 5, 'same']]);
  });
});

describe('where storage is blocked', () => {
  it('says that it was not kept, and keeps it on screen', async () => {
    const { user } = draw({ device: blockedDevice(noon) });
    await fillIn(user, ['', 6, 4, 5, 3, 'less']);
    await user.click(button(texts.keep));
    expect(screen.getByText(texts.notKept)).toBeTruthy();
    expect(rows()).toHaveLength(1);
    await fillIn(user, ['', 5, 4, 5, 3, 'less']);
    await user.click(button(texts.keep));
    expect(rows()).toHaveLength(2);
    await user.click(rows()[0] as HTMLElement); // There are two.
    expect(rows()).toHaveLength(1);
    await user.click(button(texts.removeAll));
    expect(rows()).toHaveLength(0);
  });
});

describe('the charts', () => {
  const line = (name: string) =>
    screen
      .getByRole('img', { name: (label) => label.startsWith(name) })
      .querySelector('.course-line')
      ?.getAttribute('d') ?? '';
  const xs = (path: string) => [...path.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));

  it('begin with the second session', () => {
    keepAll(sessions.slice(0, 1));
    draw();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(texts.oneMore)).toBeTruthy();
  });

  it('say in sentences how each line went', () => {
    keepAll();
    draw();
    const says = (what: string, [first, last, low, high]: readonly string[]) =>
      fill(texts.line, { what, from: 'May 6', to: 'May 20', first: first ?? '', last: last ?? '', low: low ?? '', high: high ?? '' });
    const { title } = texts.charts.pain;
    expect(screen.getAllByRole('img')).toHaveLength(2);
    expect(
      screen.getByRole('img', {
        name: `${title}. ${says(texts.fields.before, ['7', '4', '4', '7'])} ${says(texts.fields.after, ['6', '2', '2', '6'])}`,
      }),
    ).toBeTruthy();
  });

  it('go the way of reading: from right to left in Arabic, which is the mirror image', () => {
    keepAll();
    draw();
    const there = xs(line(texts.charts.pain.title));
    cleanup();
    draw({ texts: arabic, locale: 'ar-u-nu-latn', direction: 'rtl' });
    const back = xs(line(arabic.charts.pain.title));
    expect(there).toHaveLength(3);
    expect(there).toEqual(there.toSorted((a, b) => a - b));
    expect(back).toHaveLength(3);
    expect(back).toEqual(back.toSorted((a, b) => b - a));
    expect(back[0]).toBe(288 - (there[0] ?? 0));
  });

  it('tell the lines apart without a colour: by name, mark and dashes', () => {
    keepAll();
    draw();
    for (const chart of screen.getAllByRole('img')) {
      const [one, other] = [...chart.querySelectorAll('g:has(.marks)')];
      const shape = (group: Element | undefined) =>
        group
          ?.querySelector('.marks')
          ?.getAttribute('d')
          ?.replace(/[\d.,M]+(?=[ha])/g, '')
          .slice(0, 6);
      expect(shape(one)).not.toBe(shape(other));
      expect(one?.getAttribute('class')).not.toBe(other?.getAttribute('class'));
      expect(one?.textContent).not.toBe(other?.textContent);
    }
  });

  it('keep the names of two lines apart that end at the same number', () => {
    keepAll([sessions[0], ['2026-05-14', 5, 5, 6, 4, 'same']] as readonly Session[]); // There is a first.
    draw();
    const [pain] = screen.getAllByRole('img');
    const heights = [...(pain?.querySelectorAll('g:has(.marks) > text') ?? [])].map((text) => Number(text.getAttribute('y')));
    expect(heights).toHaveLength(2);
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(15);
  });

  it('have few enough marks to see the dashes in a long course', () => {
    keepAll(Array.from({ length: 40 }, (_, at): Session => [`2026-0${4 + Math.floor(at / 20)}-${10 + (at % 20)}`, at % 11, 4, 5, 5, 'same']));
    draw();
    const marks = screen.getAllByRole('img')[0]?.querySelector('.marks')?.getAttribute('d') ?? '';
    expect(marks.match(/M/g)).toHaveLength(2);
    expect(xs(line(texts.charts.pain.title))).toHaveLength(40);
  });
});

describe('when it gets worse', () => {
  it('says to stop and tell somebody, and always says when to stop', () => {
    keepAll();
    draw();
    expect(screen.getByText(texts.stop)).toBeTruthy();
    expect(screen.getByText(texts.aim)).toBeTruthy();
    expect(screen.queryByText(texts.worse)).toBeNull();
    cleanup();
    keepAll([...sessions, ['2026-05-27', 4, 7, 5, 6, 'more'], ['2026-05-28', 4, 7, 5, 6, 'more']]);
    draw();
    expect(screen.getByText(texts.worse).getAttribute('role')).toBe('alert');
  });
});

it('breaks nothing, and says nothing of the sessions, when what is kept is not ours', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  made.held.set('signpost-course', JSON.stringify(['2', noon + 86_400_000, [['2026-05-06', 99]]]));
  draw();
  expect(button(texts.keep)).toBeTruthy();
  expect(made.held.size).toBe(0);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.not.stringContaining('99'));
});
