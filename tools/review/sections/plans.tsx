/** What a visitor is told to do: the plan of every place for every disposition, self-massage, and what is the same everywhere. */
import { dispositions } from '../../../src/vocabulary/disposition.ts';
import type { Disposition } from '../../../src/vocabulary/disposition.ts';
import type { Comparison, GeneralPlan, Meanwhile, PlannedDisposition, SelfMassage, Topic } from '../../../src/vocabulary/care-plan.ts';
import { emergencyWords, selfHarmWords } from '../../../src/wording/en/emergency.ts';
import { generalPlan } from '../../../src/wording/en/general-plan.ts';
import { letter } from '../../../src/wording/en/letter.ts';
import { options } from '../../../src/wording/en/options.ts';
import { results } from '../../../src/wording/en/results.ts';
import type { ResultText } from '../../../src/wording/wording.types.ts';
import { plans } from '../../every-plan.ts';
import { inWords } from '../finding-words.ts';
import { List, Section, Subsection, Table, titleOf } from '../parts.tsx';

const isPlanned = (disposition: Disposition): disposition is PlannedDisposition => disposition !== 'emergency' && disposition !== 'out-of-scope';
const planned = dispositions.filter(isPlanned);
const general: GeneralPlan = generalPlan;
const places: Readonly<Record<string, { readonly label: string }>> = options.place;

function Block({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div class="block">
      <p class="block-title">{title}</p>
      <List items={items} />
    </div>
  );
}

const MeanwhileWords = ({ plan: { now, avoid, watch, ask } }: { readonly plan: Meanwhile }) => (
  <div class="blocks">
    <Block title={letter.now} items={now} />
    <Block title={letter.avoid} items={avoid} />
    <Block title={letter.sooner} items={watch.map(({ when, thenDo }) => `${when}: ${thenDo}`)} />
    <Block title={letter.ask} items={ask} />
  </div>
);

const SelfMassageWords = ({ plan: { tools, howLong, howOften, steps, noPress, stopIf } }: { readonly plan: SelfMassage }) => (
  <div class="blocks">
    <Block title={letter.selfMassage.tools} items={[tools, howLong, howOften]} />
    <Block title={letter.selfMassage.title} items={steps} />
    <Block title={letter.selfMassage.noPress} items={noPress} />
    <Block title={letter.selfMassage.stopIf} items={stopIf} />
  </div>
);

/** The plan of one place, disposition by disposition. */
export function Plans() {
  return (
    <Section id="plans" title="Care plans">
      <p>
        What each place is told for each result, until the person is seen or while they care for themselves. Self-massage is shown with self-care,
        massage and combined care only; it is left out in the first three days of an injury and beside a caution of the “never” or “not on the area”
        kind.
      </p>
      {Object.entries(plans).map(([place, { byDisposition, selfMassage }]) => (
        <Subsection key={place} id={`plan-${place}`} title={places[place]?.label ?? inWords(place)}>
          {planned.map((disposition) => (
            <div key={disposition} class="plan">
              <h4>{titleOf(disposition)}</h4>
              <MeanwhileWords plan={byDisposition[disposition]} />
            </div>
          ))}
          <div class="plan">
            <h4>Self-massage</h4>
            <SelfMassageWords plan={selfMassage} />
          </div>
        </Subsection>
      ))}
    </Section>
  );
}

function TopicWords({ id, topic: { title, says } }: { readonly id: string; readonly topic: Topic }) {
  const shownWith = planned.filter((disposition) => general.shownWith[disposition].topics.some((topic) => topic === id));
  return (
    <div class="plan">
      <h4>{title}</h4>
      <p class="condition">Shown with: {shownWith.map(inWords).join(', ')}.</p>
      <List items={says} />
    </div>
  );
}

const ComparisonWords = ({ comparison: { title, columns, rows } }: { readonly comparison: Comparison }) => (
  <Table caption={title} heads={['About', ...columns]} rows={rows.map(({ about, cells }) => ({ cells: [about, ...cells] }))} />
);

const resultRows: readonly (readonly [string, ResultText])[] = [
  ['emergency', emergencyWords],
  ...dispositions.flatMap((disposition) => (disposition === 'emergency' ? [] : [[disposition, results[disposition]] as const])),
  ...Object.entries(results.doors).map(([door, text]) => [`door: ${inWords(door)}`, text] as const),
];

/** What is the same for every place. */
export function GeneralTexts() {
  return (
    <Section id="results" title="Results, and what is the same for every place">
      <Table
        caption="What each result says first"
        heads={['Result', 'When', 'Where', 'In one sentence']}
        widths={[17, 18, 27, 38]}
        rows={resultRows.map(([id, { when, headline, lead }]) => ({ cells: [titleOf(id), when, headline, lead] }))}
      />
      <Subsection id="results-emergency" title="In an emergency">
        <div class="blocks">
          <Block title="What to say first on the phone" items={emergencyWords.sayFirst} />
          <Block title="Until help comes" items={emergencyWords.untilHelpComes} />
          <Block title={selfHarmWords.headline} items={selfHarmWords.says} />
        </div>
      </Subsection>
      <Subsection id="results-topics" title="General topics">
        {Object.entries(general.topics).map(([id, topic]) => (
          <TopicWords key={id} id={id} topic={topic} />
        ))}
      </Subsection>
      <Subsection id="results-comparisons" title="Comparisons">
        {Object.entries(general.comparisons).map(([id, comparison]) => (
          <ComparisonWords key={id} comparison={comparison} />
        ))}
      </Subsection>
    </Section>
  );
}
