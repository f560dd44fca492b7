/** The decision table: every rule, what it asks for, what it rests on, and whether somebody opened that source. */
import type { ComponentChildren } from 'preact';
import { adviceRules, careRules, cautionRules, doorRules, levelRules, sources } from '../../../src/protocol/index.ts';
import type { CareCondition, Condition } from '../../../src/vocabulary/condition.ts';
import { recheckRules } from '../../../src/protocol/rules/recheck.ts';
import { levels } from '../../../src/vocabulary/disposition.ts';
import type { AdviceRule, Source, Verification } from '../../../src/vocabulary/rule.ts';
import { explanations } from '../../../src/wording/en/explanations.ts';
import { letter } from '../../../src/wording/en/letter.ts';
import { returning } from '../../../src/wording/en/returning.ts';
import { ConditionWords } from '../condition.tsx';
import { Id, Section, Subsection, Table, titleOf } from '../parts.tsx';

interface Rule {
  readonly id: string;
  readonly when: Condition | CareCondition;
  readonly source: string;
  readonly verification: Verification;
}

const published: Readonly<Record<string, Source>> = sources;
const advice: readonly AdviceRule[] = adviceRules;

/** At which levels a line of advice is left out. */
const leftOut = (id: string): string => {
  const levels = advice.find((rule) => rule.id === id)?.leftOutAt ?? [];
  return levels.length > 0 ? `not at: ${levels.join(', ')}` : 'with every result';
};

const reasons: Readonly<Record<string, string>> = {
  ...explanations.reasons,
  ...letter.cautions,
  ...letter.advice.lines,
  ...returning.reasons,
};

const isUnverified = ({ verification }: Rule) => verification === 'unverified';

/** The source of a rule: who, about what, when, and where it can be read. */
function SourceWords({ id }: { readonly id: string }) {
  const source = published[id];
  if (!source) return <Id>{id}</Id>;
  const { publisher, subject, year, url } = source;
  return (
    <>
      {publisher}: {url === undefined ? subject : <a href={url}>{subject}</a>} ({year})
    </>
  );
}

function Mark({ rule }: { readonly rule: Rule }) {
  const isOurs = rule.source === 'product-decision';
  if (isUnverified(rule)) return <strong class="unverified">{isOurs ? 'Our decision, not yet verified.' : 'Not yet verified.'}</strong>;
  return <span class="verified">{isOurs ? 'Our decision.' : 'Source opened.'}</span>;
}

function RuleTable({
  caption,
  rules,
  asks,
}: {
  readonly caption: string;
  readonly rules: readonly Rule[];
  readonly asks?: (rule: Rule) => ComponentChildren;
}) {
  return (
    <Table
      caption={caption}
      heads={['Rule', ...(asks ? ['Asks for'] : []), 'Holds when', 'What the visitor reads', 'Rests on']}
      widths={asks ? [16, 12, 30, 22, 20] : [17, 35, 25, 23]}
      rows={rules.map((rule) => ({
        id: `rule-${rule.id}`,
        cells: [
          <Id key="id">{rule.id}</Id>,
          ...(asks ? [asks(rule)] : []),
          <ConditionWords key="when" when={rule.when} />,
          reasons[rule.id] ?? '',
          <>
            <Mark rule={rule} /> <SourceWords id={rule.source} />
          </>,
        ],
      }))}
    />
  );
}

const ruleSets: readonly (readonly [string, readonly Rule[]])[] = [
  ...levels.map((level) => [titleOf(level), levelRules.filter((rule) => rule.level === level)] as const),
  ['Another door', doorRules],
  ['Choice of care', careRules],
  ['Cautions about massage', cautionRules],
  ['Lines of advice', adviceRules],
  ['A second check', recheckRules],
];

/** How many rules there are of each sort, and how many of them nobody has checked yet. */
export const ruleCounts = ruleSets.map(([sort, rules]) => ({ sort, all: rules.length, unverified: rules.filter(isUnverified).length }));

export function Rules() {
  const unverified = ruleSets.flatMap(([, rules]) => rules.filter(isUnverified));
  return (
    <Section id="rules" title="Rules">
      <p>
        The most urgent level that any rule asks for is the result: another sign never lowers it. Where a rule rests on a <em>not sure</em>, it asks
        for one level less. Only when no rule asks for a level is another door looked for, and after that the first rule of care that holds decides.
      </p>
      <Table
        caption="How many rules there are"
        heads={['Sort', 'Rules', 'Not yet verified']}
        rows={ruleCounts.map(({ sort, all, unverified: open }) => ({ cells: [sort, all, open] }))}
      />
      {levels.map((level) => (
        <Subsection key={level} id={`rules-${level}`} title={titleOf(level)}>
          <RuleTable caption={`Rules that ask for ${level}`} rules={levelRules.filter((rule) => rule.level === level)} />
        </Subsection>
      ))}
      <Subsection id="rules-doors" title="Another door">
        <RuleTable caption="Rules that show another door" rules={doorRules} asks={(rule) => doorRules.find(({ id }) => id === rule.id)?.door} />
      </Subsection>
      <Subsection id="rules-care" title="Choice of care, in the order in which the rules are read">
        <RuleTable
          caption="Rules of care: the first that holds decides"
          rules={careRules}
          asks={(rule) => careRules.find(({ id }) => id === rule.id)?.care}
        />
      </Subsection>
      <Subsection id="rules-cautions" title="Cautions about massage">
        <p>
          A caution counts a <em>not sure</em> like a yes. It stands beside a result and does not change it.
        </p>
        <RuleTable caption="Cautions about massage" rules={cautionRules} asks={(rule) => cautionRules.find(({ id }) => id === rule.id)?.caution} />
      </Subsection>
      <Subsection id="rules-advice" title="Lines of advice">
        <p>
          A line is added to the plan of everybody for whom it holds for certain. It changes no level and no care, and is left out where the table
          says so.
        </p>
        <RuleTable caption="Lines of advice" rules={adviceRules} asks={(rule) => leftOut(rule.id)} />
      </Subsection>
      <Subsection id="rules-recheck" title="A second check">
        <p>
          They count beside all rules of a level when somebody comes back and answers again, so that a second check asks for no less than its own
          answers, and no less than the first.
        </p>
        <RuleTable caption="Rules of a second check" rules={recheckRules} asks={(rule) => recheckRules.find(({ id }) => id === rule.id)?.level} />
      </Subsection>
      <Subsection id="rules-unverified" title="Rules whose source nobody has checked yet">
        <p>
          {unverified.length} rules are marked <em>not yet verified</em>: nobody of us has opened the cited text and found the fact there, or it is a
          decision of our own that no text was found for.
        </p>
        <Table
          caption="Rules not yet verified, by source"
          heads={['Source', 'Rules']}
          widths={[35, 65]}
          rows={[...new Set(unverified.map(({ source }) => source))].map((source) => ({
            cells: [
              <SourceWords key="source" id={source} />,
              unverified
                .filter((rule) => rule.source === source)
                .map(({ id }, index) => (
                  <>
                    {index > 0 && ', '}
                    <a href={`#rule-${id}`}>{id}</a>
                  </>
                )),
            ],
          }))}
        />
      </Subsection>
    </Section>
  );
}

export function Sources() {
  return (
    <Section id="sources" title="Sources">
      <Table
        caption="Every source, and the rules that rest on it"
        heads={['Source', 'Published text', 'Address', 'Rules']}
        widths={[20, 35, 30, 15]}
        rows={Object.entries(published).map(([id, { url }]) => ({
          id: `source-${id}`,
          cells: [
            <Id key="id">{id}</Id>,
            <SourceWords key="words" id={id} />,
            url === undefined ? 'no stable public address' : <span class="address">{url}</span>,
            ruleSets.flatMap(([, rules]) => rules).filter(({ source }) => source === id).length,
          ],
        }))}
      />
    </Section>
  );
}
