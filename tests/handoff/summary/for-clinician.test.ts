import { describe, expect, it } from 'vitest';
import { edit } from '../../../machines/conversation.ts';
import { textOfPage } from '../../../src/handoff/summary/summary-page.ts';
import { explanations } from '../../../src/wording/en/explanations.ts';
import { report } from '../../../src/wording/en/report.ts';
import { calf, ended, knee, reportOf, stories } from './summaries.ts';

const under = (notation: string, heading: string) => reportOf(ended(notation)).sections.find((section) => section.heading === heading)?.lines ?? [];

describe('the summary for a clinician', () => {
  it('says first where to go, then what brought the person', () => {
    const { sections } = reportOf(ended(knee));
    expect(sections.slice(0, 2).map(({ heading }) => heading)).toEqual([report.headings.disposition, report.headings.complaint]);
    expect(sections[0]?.lines).toEqual([report.dispositions['physical-therapy']]);
    expect(sections[1]?.lines[0]).toContain(report.options.place.knee);
    expect(sections[1]?.lines[0]).toContain(report.options.place.left);
  });

  it('affirms, doubts and denies in the words of the report', () => {
    const story = `${knee}; unsure pop-or-snap`;
    expect(under(story, report.headings.positives)).toContain(`${report.items['swollen-or-bruised']}: ${report.values.yes}`);
    expect(under(story, report.headings.notSure)).toContain(`${report.items['pop-or-snap']}: ${report.values.notSure}`);
    expect(under(story, report.headings.negatives).join()).toContain(report.items['hot-swollen-joint']);
  });

  it('gives each rule with its reason, its grounds and its id', () => {
    const [first] = under(calf, report.headings.rules);
    for (const said of [report.levels.urgent, explanations.reasons['one-leg-swells'], report.items['one-leg-swollen'], 'one-leg-swells'])
      expect(first).toContain(said);
  });

  it('says when a rule only rests on a doubt', () => {
    const [first] = under('place calf-and-shin left only-there; unsure one-leg-swollen', report.headings.rules);
    expect(first).toContain('in doubt');
    expect(first).toContain(report.values.notSure);
  });

  it('says of a second check what the first one told, when, and how it has been since', () => {
    const at = Date.parse('2026-11-23T09:30:00Z');
    const lines = reportOf(ended(knee), { earlier: { at, told: 'doctor', since: 'worse' } }).under.join('\n');
    for (const said of ['November 23', report.dispositions.doctor, report.since.worse]) expect(lines).toContain(said);
    const lost = reportOf(ended(knee), { earlier: { at: undefined, told: undefined, since: 'not-sure' } }).under.join('\n');
    expect(lost).toContain(`of ${report.unknown}. Most urgent told so far: ${report.unknown}`);
    expect(reportOf(ended(knee)).under.join('\n')).not.toContain('Second check');
  });

  it('says on which day, under which version, and that nobody has examined the person', () => {
    const { under: lines } = reportOf(ended(knee));
    expect(lines.join()).toContain('2026');
    expect(lines.join()).toContain('9.9.9');
    expect(lines).toContain(report.selfReported);
  });

  it('says who answered, when it was somebody else', () => {
    expect(reportOf(ended(`welcome start-for-someone-else; ${knee}`)).under).toContain(report.answeredByAnother);
  });

  it('keeps an answer that had led to an emergency in sight', () => {
    const conversation = edit(ended(knee), 'pain', { kind: 'scale', value: 6 });
    const corrections = conversation.corrections.map((correction) => ({ ...correction, hadLedToEmergency: true }));
    const { sections } = reportOf({ ...conversation, corrections });
    expect(sections.find(({ heading }) => heading === report.headings.corrections)?.lines.join()).toContain('EMERGENCY');
  });

  it.each(stories)('leaves nothing unsaid and no brace unfilled: %s', (story) => {
    const conversation = ended(story);
    const text = textOfPage(reportOf(conversation));
    expect(text).not.toMatch(/[{}]|undefined|null|: *$|: ;/m);
    const items: Readonly<Record<string, string>> = report.items;
    const given = conversation.answered.flatMap(({ answer }) => (answer.kind === 'items' ? Object.keys(answer.values) : []));
    expect(given.filter((id) => !text.includes(items[id] ?? '?'))).toEqual([]);
  });
});
