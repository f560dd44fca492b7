import { describe, expect, it } from 'vitest';
import { textForCode } from '../../../src/handoff/summary/text-for-code.ts';
import { report } from '../../../src/wording/en/report.ts';
import { ended, knee, reportOf, stories } from './summaries.ts';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

describe('the text for a code to scan', () => {
  it.each(stories)('fits, begins with where to go, and carries no address: %s', (story) => {
    const { text, leftOut } = textForCode(reportOf(ended(story)), report);
    expect(bytes(text)).toBeLessThanOrEqual(850);
    expect(text.indexOf(report.headings.disposition)).toBeGreaterThan(0);
    expect(text).not.toMatch(/[a-z]+:\/\/|www\.|\w\.(com|example|org)/i);
    expect(leftOut > 0).toBe(text.includes('left out'));
  });

  it('says how many lines it has no room for, and leaves no heading alone', () => {
    const page = reportOf(ended(knee));
    const whole = textForCode(page, report, 100_000);
    expect(whole.leftOut).toBe(0);
    const lines = whole.text.split('\n');
    for (const room of [200, 400, 600]) {
      const { text, leftOut } = textForCode(page, report, room);
      expect(bytes(text)).toBeLessThanOrEqual(room);
      const kept = text.split('\n').slice(0, -1);
      expect(kept).toEqual(lines.slice(0, kept.length));
      expect(kept.length + leftOut).toBe(lines.length);
      expect(kept.at(-1)).not.toMatch(/:$/);
      expect(text).toContain(`${leftOut} line`);
    }
  });

  it('counts bytes, not letters', () => {
    const page = { title: 'é'.repeat(30), under: [], sections: [{ heading: 'é', lines: ['é'.repeat(40)] }] };
    expect(bytes(textForCode(page, report, 120).text)).toBeLessThanOrEqual(120);
  });
});
