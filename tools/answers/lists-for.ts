/** Searches the protocol for lists of answers that assert what is wanted: at each place and in each branch, likeliest first. */
import { questions } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { OptionGroup, Question } from '../../src/vocabulary/question.ts';
import type { AnswerList } from './replay.ts';

const all: readonly Question[] = questions;
const groupsOf = (id: string) => all.flatMap((question) => (question.kind === 'choice' && question.id === id ? question.groups : []));
const optionsOf = (id: string) => groupsOf(id)[0]?.options.map((option) => option.id) ?? [];
const itemsOf = (id: string) => all.flatMap((question) => (question.kind === 'items' && question.id === id ? question.items : []));

/** The option of a group that says most of what is wanted, if any says something of it. */
function optionSaying({ options }: OptionGroup, wanted: readonly string[]): string | undefined {
  const saying = (asserts: readonly string[] = []) => asserts.filter((finding) => wanted.includes(finding)).length;
  const best = [...options].sort((a, b) => saying(b.asserts) - saying(a.asserts))[0];
  return best && saying(best.asserts) > 0 ? best.id : undefined;
}

/** Lists of answers that may assert all of these findings, and those that open the questions which ask for them. */
export function* listsFor(findings: readonly string[]): Generator<AnswerList> {
  const wanted = withOpeners(findings);
  const items = new Map<string, FindingValue>(wanted.map((finding) => [finding, 'yes']));
  const needed = new Map(
    all.flatMap((question) => {
      if (question.kind === 'scale') return [];
      const options = (question.groups ?? []).flatMap((group) => optionSaying(group, wanted) ?? []);
      return options.length > 0 ? [[question.id, options] as const] : [];
    }),
  );
  const band = all
    .flatMap((question) => (question.kind === 'scale' ? question.bands : []))
    .find(({ asserts }) => asserts.some((finding) => wanted.includes(finding)));
  const onScreen = (place: string) => itemsOf(`${place}-screen`).filter((item) => wanted.includes(item)).length;
  const needsPlace = needed.get('place')?.filter((id) => optionsOf('place').includes(id)) ?? [];
  const places = needsPlace.length > 0 ? needsPlace : [...optionsOf('place')].sort((a, b) => onScreen(b) - onScreen(a));
  const concerns = needed.get('concern') ?? optionsOf('concern');
  for (const place of places) {
    for (const concern of concerns) {
      const chosen = new Map<string, readonly string[]>([...needed, ['place', [place]], ['concern', [concern]]]);
      yield { chosen, items, scale: band?.to };
    }
  }
}

/** Each list as it is, then said of something old: what is new can settle a level before the course is asked. */
export function* longStanding(lists: Iterable<AnswerList>): Generator<AnswerList> {
  for (const list of lists) {
    yield list;
    if (!list.chosen.has('how-long')) yield { ...list, chosen: new Map([...list.chosen, ['how-long', ['over-3-months']]]) };
  }
}

/** What opens the questions that not everybody is asked. */
const openedBy: Readonly<Record<string, string>> = {
  'child-screen': 'child',
  'pregnancy-screen': 'pregnant-or-recent-birth',
  'nerve-course': 'tingling-at-times',
};

/** Asked of people for whom none of these questions opens. */
const elsewhereAsked = (finding: string) => all.some((question) => !(question.id in openedBy) && findingsOf(question).includes(finding));

/** The findings, and those that open the questions which ask for them. */
const withOpeners = (wanted: readonly string[]) => [
  ...wanted,
  ...Object.entries(openedBy).flatMap(([id, opener]) =>
    all.some((question) => question.id === id && findingsOf(question).some((finding) => wanted.includes(finding) && !elsewhereAsked(finding)))
      ? [opener]
      : [],
  ),
];
