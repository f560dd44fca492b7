import { describe, expect, it } from 'vitest';
import { roomInCode, textsForCodes } from '../../../src/handoff/summary/text-for-code.ts';
import type { SummaryPage } from '../../../src/handoff/summary/summary-page.ts';
import { report as arabic } from '../../../src/wording/ar/report.ts';
import { report as english } from '../../../src/wording/en/report.ts';
import { report as spanish } from '../../../src/wording/es/report.ts';
import { ended, knee, reportOf, stories } from './summaries.ts';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const marksOf = (codes: readonly string[]) => codes.map((code) => code.split('\n')[0] ?? '');
/** What the desk has once all are read: each without its first line. */
const joined = (codes: readonly string[]) => codes.map((code) => code.slice(code.indexOf('\n') + 1)).join('\n');
const plain = (text: string) =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ');
const linesOf = ({ title, under, sections }: SummaryPage) =>
  [title, ...under, ...sections.flatMap(({ heading, lines }) => [`${heading}:`, ...lines.map((line) => `- ${line}`)])].map(plain);
const words = (text: string) => text.split(/\s+/);

const told = [english, spanish, arabic].flatMap((report) =>
  stories.map((story) => [report.language, story, reportOf(ended(story), { report })] as const),
);
const long = (line: string): SummaryPage => ({ title: 'Title', under: [], sections: [{ heading: 'Denied', lines: ['Short', line, 'After'] }] });

describe('the texts for codes to scan', () => {
  it.each(told)('hold every line of the summary, in order: %s, %s', (language, story, page) => {
    expect(page.sections.length).toBeGreaterThan(2);
    const whole = joined(textsForCodes(page));
    expect(words(whole)).toEqual(words(linesOf(page).join('\n')));
    // The Arabic list of emergency signs alone is longer than a code.
    if (language !== arabic.language) expect(whole.split('\n')).toEqual(linesOf(page));
  });

  it.each(told)('fit a code each, and carry no address: %s, %s', (_language, _story, page) => {
    for (const code of textsForCodes(page)) {
      expect(bytes(code)).toBeLessThanOrEqual(roomInCode);
      expect(URL.canParse(code)).toBe(false);
      expect(code).not.toMatch(/[a-z]+:\/\/|www\.|\w\.(com|example|org)/i);
    }
  });

  it.each(told)('begin with which one each is, the first with where to go: %s, %s', (language, story, page) => {
    const codes = textsForCodes(page);
    expect(marksOf(codes).map((mark) => mark.split(' ')[0])).toEqual(codes.map((_, index) => `${index + 1}/${codes.length}`));
    expect(codes[0]).toContain(plain(page.sections[0]?.heading ?? '?'));
  });

  it('say which heading they go on under, and leave no heading alone at the end', () => {
    const page = reportOf(ended(knee));
    for (const room of [300, 500, 700, roomInCode]) {
      const codes = textsForCodes(page, room);
      let heading = '';
      for (const [index, code] of codes.entries()) {
        const [mark, first, ...others] = code.split('\n');
        const goesOn = index > 0 && !page.sections.some((section) => `${section.heading}:` === first) && heading;
        expect(mark).toBe(`${index + 1}/${codes.length}${goesOn ? ` ${goesOn}` : ''}`);
        heading = [first, ...others].findLast((line) => page.sections.some((section) => `${section.heading}:` === line)) ?? heading;
        expect(code).not.toMatch(/:$/);
      }
    }
  });

  it('are one where all has room, and say so', () => {
    expect(textsForCodes({ title: 'Title', under: [], sections: [{ heading: 'One', lines: ['two'] }] })).toEqual(['1/1\nTitle\nOne:\n- two']);
  });

  it('cut a line that is longer than a code between its words', () => {
    const page = long(Array.from({ length: 90 }, (_, index) => `word${index}`).join(' '));
    const codes = textsForCodes(page, 120);
    expect(codes.length).toBeGreaterThan(5);
    for (const code of codes) expect(bytes(code)).toBeLessThanOrEqual(120);
    expect(words(joined(codes))).toEqual(words(linesOf(page).join('\n')));
  });

  it.each(['膝'.repeat(200), 'e\u0301'.repeat(200), '😀'.repeat(90)])(
    'cut no letter in two where there are no spaces, nor its marks from it: %s',
    (line) => {
      const codes = textsForCodes(long(line), 120);
      for (const code of codes) {
        expect(bytes(code)).toBeLessThanOrEqual(120);
        expect(code).not.toMatch(/\p{Surrogate}/u);
        expect(code).not.toMatch(/\n\p{M}/u);
      }
      expect(joined(codes).replaceAll('\n', '')).toBe(linesOf(long(line)).join(''));
    },
  );
});
