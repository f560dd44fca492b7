/** Every question: what it says, why and of whom it is asked, and what each answer asserts. */
import { questions } from '../../../src/protocol/index.ts';
import type { Option, OptionGroup, Question } from '../../../src/vocabulary/question.ts';
import { explanations } from '../../../src/wording/en/explanations.ts';
import { en } from '../../../src/wording/en/index.ts';
import type { QuestionText, RowText } from '../../../src/wording/wording.types.ts';
import { stateName } from '../chart/layout.ts';
import { readMachine, withInner } from '../chart/read-machine.ts';
import type { State } from '../chart/read-machine.ts';
import { inOneLine } from '../condition-words.ts';
import { inWords } from '../finding-words.ts';
import { Id, List, Section, Subsection, Table, titleOf } from '../parts.tsx';

// Widened, since a question at hand has any of the ids.
const texts: Readonly<Record<string, QuestionText>> = en.questions;
const why: Readonly<Record<string, string>> = explanations.whyWeAsk;
const items: Readonly<Record<string, RowText>> = en.items;
const optionTexts: Readonly<Record<string, Readonly<Record<string, RowText>>>> = en.options;
const parts: Readonly<Record<string, string>> = en.interface.asking.parts;

const states = withInner(readMachine()).filter(({ question }) => question !== undefined);

const pathOf = ({ key, parent }: State): string => (parent?.parent ? `${pathOf(parent)} › ${stateName(key)}` : stateName(key));

/** Of whom the chart asks it, in each state that does. */
function AskedWhen({ id }: { readonly id: string }) {
  const asking = states.filter(({ question }) => question === id);
  if (asking.length === 0) return <>from the button that is on every screen</>;
  return (
    <List
      items={asking.map(
        (state) => `${pathOf(state)}: ${state.askedIf === undefined ? 'everybody who comes to it' : `if this is so, or may be so: ${state.askedIf}`}`,
      )}
    />
  );
}

function Row({ text }: { readonly text: RowText | undefined }) {
  if (!text) return null;
  return (
    <>
      “{text.label}”
      {text.or !== undefined && (
        <>
          {' '}
          <span class="or">{text.or}</span>
        </>
      )}
      {text.hint !== undefined && <span class="hint">{text.hint}</span>}
    </>
  );
}

const listed = (findings: readonly string[]) => findings.map(inWords).join(', ');

function meaningOf({ asserts, leavesOpen, notWith }: Option) {
  return [
    asserts ? `yes: ${listed(asserts)}` : '',
    leavesOpen ? `not sure: ${listed(leavesOpen)}` : '',
    !asserts && !leavesOpen ? 'asserts nothing' : '',
    notWith === undefined ? '' : `not offered beside “${inWords(notWith)}”`,
  ].filter((line) => line !== '');
}

function Group({ question, group: { id, options, onlyWith, appliesWhen } }: { readonly question: string; readonly group: OptionGroup }) {
  return (
    <>
      {onlyWith && <p class="condition">Asked only beside: {onlyWith.map(inWords).join(', ')}.</p>}
      {appliesWhen !== undefined && <p class="condition">Asked only if this is so, or may be so: {inOneLine(appliesWhen)}.</p>}
      <Table
        caption={parts[id] === undefined ? 'One of these' : `${parts[id]} One of these`}
        heads={['Option', 'What it says', 'What it asserts']}
        widths={[24, 36, 40]}
        rows={options.map((option) => ({
          cells: [<Id key="id">{option.id}</Id>, <Row key="row" text={optionTexts[question]?.[option.id]} />, meaningOf(option).join('; ')],
        }))}
      />
    </>
  );
}

function Answers({ question }: { readonly question: Question }) {
  if (question.kind === 'scale') {
    return (
      <Table
        caption="A whole number from 0 to 10, or not sure, which leaves all of these open"
        heads={['Number', 'What it asserts']}
        rows={question.bands.map(({ from, to, asserts }) => ({ cells: [`${from} to ${to}`, `yes: ${listed(asserts)}`] }))}
      />
    );
  }
  return (
    <>
      {(question.groups ?? []).map((group) => (
        <Group key={group.id} question={question.id} group={group} />
      ))}
      {question.kind === 'items' && (
        <Table
          caption="Each of these: yes, no or not sure"
          heads={['Finding', 'What it says', 'Asked only if']}
          widths={[30, 42, 28]}
          rows={question.items.map((item) => {
            const when = question.onlyWhen?.[item];
            return {
              cells: [
                <Id key="id">{item}</Id>,
                <Row key="row" text={items[item]} />,
                when === undefined ? 'it is not settled already' : inOneLine(when),
              ],
            };
          })}
        />
      )}
    </>
  );
}

const kinds: Readonly<Record<Question['kind'], string>> = {
  choice: 'a choice: one option of each part',
  items: 'a screen of statements, each yes, no or not sure',
  scale: 'a number',
};

export function Questions() {
  return (
    <Section id="questions" title="Questions">
      <p>
        A question asserts findings. What was not asked is never a no: an item that nobody ticked becomes a no only when the visitor says that none of
        the others is true. An option that is chosen denies what the other options of its part would have asserted; <em>not sure</em> denies nothing.
      </p>
      {questions.map((question: Question) => (
        <Subsection key={question.id} id={`question-${question.id}`} title={`${titleOf(question.id)}: ${texts[question.id]?.ask}`}>
          <dl class="facts">
            <dt>Question</dt>
            <dd>
              <Id>{question.id}</Id>, {kinds[question.kind]}
              {question.purpose === 'wording' && '; it changes how later texts read, and never where the visitor is sent'}
            </dd>
            {texts[question.id]?.lead !== undefined && (
              <>
                <dt>Lead</dt>
                <dd>“{texts[question.id]?.lead}”</dd>
              </>
            )}
            <dt>Why it is asked</dt>
            <dd>“{why[question.id]}”</dd>
            <dt>When it is asked</dt>
            <dd>
              <AskedWhen id={question.id} />
            </dd>
          </dl>
          <Answers question={question} />
        </Subsection>
      ))}
    </Section>
  );
}
