// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Clinic } from '../../../src/clinic/clinic.types.ts';
import { readDocument } from '../../../src/clinic/read-document.ts';
import type { Assessment } from '../../../src/rules/assess.ts';
import type { Disposition } from '../../../src/vocabulary/disposition.ts';
import type { Findings } from '../../../src/vocabulary/finding.ts';
import type { VisitTexts } from '../../../src/wording/visit.types.ts';
import { visit } from '../../../src/wording/en/visit.ts';
import { visit as spanish } from '../../../src/wording/es/visit.ts';
import { es } from '../../../src/wording/es/index.ts';
import { Actions } from '../../../widget/endings/actions.tsx';
import { whereToGoWith } from '../../../widget/visit/where-to-go.tsx';
import { actions, awaited, clinicWith, drawPart, fill, loadPart, wording } from '../stage.tsx';

const WhereToGo = whereToGoWith({ language: 'en', words: visit });
const hours = { monday: ['09:00-18:00'], tuesday: ['09:00-18:00'] };
const one = { id: 'one', name: 'One', address: '1 Mill Lane', timeZone: 'UTC', hours };
const read = (document: object): Clinic => readDocument({ version: 1, ...document }, clinicWith()).clinic;
const single = read({
  services: { massage: { book: 'https://book.example/m', practitioner: 'Ines', price: '$60', insurance: 'We give a receipt.', waitDays: 3 } },
  locations: [one],
  doors: { urgent: { name: 'Walk-in', phone: '555 010 0300' }, maternity: { name: 'Birth center', link: 'https://birth.example' } },
});
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const elsewhere = here === 'Pacific/Kiritimati' ? 'UTC' : 'Pacific/Kiritimati';
const several = read({
  locations: [
    { ...one, timeZone: here },
    { ...one, id: 'two', name: 'Two', phone: '555 010 0102', timeZone: elsewhere },
  ],
});

const draw = (clinic: Clinic, disposition: Disposition, findings: Findings = {}) => {
  const assessment: Assessment = { disposition, level: undefined, fired: [], decidedBy: '' };
  return drawPart(<WhereToGo clinic={clinic} wording={wording} loadPart={loadPart} assessment={assessment} findings={findings} show={Actions} />);
};
const pressed = () => screen.getAllByRole('link').map((link) => link.textContent);
const at = (now: string) => vi.setSystemTime(new Date(now));

describe('where to go, drawn', () => {
  // 2026-06-01 is a Monday.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    at('2026-06-01T10:00Z');
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it("puts the clinic's own words below what they are about", () => {
    draw(single, 'massage');
    const [book, call] = pressed();
    expect(book).toContain(`${fill(visit.practitioner, { name: 'Ines' })} · \u2068$60\u2069 · ${fill(visit.wait, { days: '3' })}`);
    expect(call).toContain(fill(visit.openUntil.today, { time: '6:00 PM' }));
    expect(screen.getByText(fill(visit.insurance, { text: 'We give a receipt.' }))).toBeTruthy();
    expect(screen.getByText(fill(visit.at, { place: 'One, 1 Mill Lane' }))).toBeTruthy();
  });

  it('says on the call what else to ask for, with its notes', () => {
    draw(
      read({ clinic: { phone: '555 010 0100' }, services: { massage: {}, extras: [{ name: 'Shiatsu', kindOf: 'massage', price: '$70' }] } }),
      'massage',
    );
    expect(pressed().join(' ')).toContain(fill(visit.also, { names: '\u2068Shiatsu\u2069, \u2068$70\u2069' }));
  });

  it('says while closed that booking works, when it opens, and whom to call meanwhile', () => {
    at('2026-06-01T20:00Z');
    draw(single, 'massage');
    expect(screen.getByText(visit.bookOnline)).toBeTruthy();
    expect(screen.getByText(fill(visit.worse, { number: '911' }))).toBeTruthy();
    expect(pressed()[1]).toContain(fill(visit.opens.tomorrow, { time: '9:00 AM' }));
  });

  it('says that it cannot today, and names the door that can', () => {
    at('2026-06-06T10:00Z');
    draw(single, 'urgent');
    expect(screen.getByText(visit.tooLate.closed)).toBeTruthy();
    expect(pressed()[0]).toContain(fill(visit.door.urgent, { name: 'Walk-in' }));
  });

  it('says for several places that none can today, and whom to call if it gets worse', () => {
    at('2026-06-06T10:00Z');
    draw(read({ locations: [one, { ...one, id: 'two', name: 'Two', phone: '555 010 0102' }] }), 'urgent');
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    expect(screen.getByText(visit.tooLate.closed)).toBeTruthy();
    expect(screen.getByText(fill(visit.worse, { number: '911' }))).toBeTruthy();
  });

  it('says on the call whether several places are open that differ in nothing', () => {
    const alike = read({ clinic: { phone: '555 010 0100' }, locations: [one, { ...one, id: 'two', name: 'Two' }] });
    draw(alike, 'urgent');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('link', { name: /0100/ }).textContent).toContain(fill(visit.openUntil.today, { time: '6:00 PM' }));
    // Nobody has picked one.
    expect(screen.queryByText(fill(visit.at, { place: 'One, 1 Mill Lane' }))).toBeNull();
    cleanup();
    at('2026-06-01T20:00Z');
    draw(alike, 'urgent');
    expect(screen.getByRole('link', { name: /0100/ }).textContent).toContain(fill(visit.opens.tomorrow, { time: '9:00 AM' }));
  });

  it.each(['yes', 'not-sure'] as const)('names maternity care first where pregnancy is answered "%s"', (answered) => {
    draw(single, 'urgent', { 'pregnant-or-recent-birth': answered });
    expect(pressed()[0]).toContain(fill(visit.door.maternity, { name: 'Birth center' }));
  });

  it('names no maternity care otherwise', () => {
    draw(single, 'urgent');
    expect(pressed().join(' ')).not.toContain('Birth center');
  });

  it('asks which place, and keeps it while the page lives', async () => {
    vi.useRealTimers();
    const { user } = draw(several, 'massage');
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, false]);
    await user.click(screen.getByRole('radio', { name: /Two/ }));
    expect(screen.getByRole('link', { name: /0102/ })).toBeTruthy();
    cleanup();
    draw(several, 'massage');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Two/ }).checked).toBe(true);
  });

  it('says whose clock it is where the visitor’s shows another', () => {
    draw(several, 'massage');
    expect(screen.getByRole('radio', { name: /Two/ }).parentElement?.textContent).toContain(visit.clinicTime);
    expect(screen.getByRole('radio', { name: /One/ }).parentElement?.textContent).not.toContain(visit.clinicTime);
  });

  it('takes the word of caution off a number that the clinic has confirmed', () => {
    const inSingapore = { clinic: { country: 'SG' }, locations: [one] };
    at('2026-06-01T20:00Z');
    const first = read(inSingapore);
    drawPart(
      <WhereToGo
        clinic={first}
        wording={wording}
        loadPart={loadPart}
        show={Actions}
        assessment={{ disposition: 'massage', level: undefined, fired: [], decidedBy: '' }}
      />,
      { clinic: first },
    );
    expect(screen.getByText(actions.checkEmergency)).toBeTruthy();
    cleanup();
    const confirmed = read({ ...inSingapore, clinic: { country: 'SG', confirmedNumbers: ['995'] } });
    drawPart(
      <WhereToGo
        clinic={confirmed}
        wording={wording}
        loadPart={loadPart}
        show={Actions}
        assessment={{ disposition: 'massage', level: undefined, fired: [], decidedBy: '' }}
      />,
      { clinic: confirmed },
    );
    expect(screen.queryByText(actions.checkEmergency)).toBeNull();
  });

  describe('in a language that is not built in', () => {
    const inSpanish = (load: Promise<typeof spanish>) => {
      const assessment: Assessment = { disposition: 'massage', level: undefined, fired: [], decidedBy: '' };
      return drawPart(<WhereToGo clinic={single} wording={es} loadPart={() => load} assessment={assessment} show={Actions} />, { wording: es });
    };
    const openUntil = ({ openUntil: { today } }: VisitTexts, locale: string) =>
      fill(today, { time: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', timeStyle: 'short' }).format(new Date('2026-06-01T18:00Z')) });

    it('has everything to press before its words have come, and nothing in another language', async () => {
      const load = awaited<typeof spanish>();
      inSpanish(load.promise);
      const addresses = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));
      const first = addresses();
      expect(first).toContain('https://book.example/m');
      expect(screen.queryByText(fill(visit.at, { place: 'One, 1 Mill Lane' }))).toBeNull();
      load.come(spanish);
      expect(await screen.findByText(fill(spanish.at, { place: 'One, 1 Mill Lane' }))).toBeTruthy();
      expect(pressed().join(' ')).toContain(openUntil(spanish, 'es-US'));
      expect(addresses()).toEqual(first);
    });

    it('has the places to pick before them too, and keeps what was pressed meanwhile', async () => {
      const load = awaited<typeof spanish>();
      const assessment: Assessment = { disposition: 'massage', level: undefined, fired: [], decidedBy: '' };
      const { user } = drawPart(<WhereToGo clinic={several} wording={es} loadPart={() => load.promise} assessment={assessment} show={Actions} />, {
        wording: es,
      });
      const two = screen.getByRole<HTMLInputElement>('radio', { name: /Two/ });
      await user.click(two);
      const call = screen.getByRole('link', { name: /0102/ });
      load.come(spanish);
      expect(await screen.findByText(spanish.pick)).toBeTruthy();
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /Two/ }).checked).toBe(true);
      expect(screen.getByRole('link', { name: /0102/ })).toBe(call);
    });

    it('says it in the language that is built in when they do not come', async () => {
      inSpanish(Promise.reject(new Error('offline')));
      expect(await screen.findByText(fill(visit.at, { place: 'One, 1 Mill Lane' }))).toBeTruthy();
      expect(pressed().join(' ')).toContain(openUntil(visit, 'en-US'));
    });
  });
});
