/** The statechart: drawings, and every way from one state to another in words. */
import { drawingsOf } from '../chart/drawings.ts';
import type { Drawing } from '../chart/drawings.ts';
import { Arrowhead, drawingId, Drawn } from '../chart/draw.tsx';
import { needless } from '../chart/guard-words.ts';
import { layOut, stateName } from '../chart/layout.ts';
import type { Layout } from '../chart/layout.ts';
import { readMachine, withInner } from '../chart/read-machine.ts';
import type { Moment, Way } from '../chart/read-machine.ts';
import { Section, Table } from '../parts.tsx';

const root = readMachine();

export interface LaidOut {
  readonly drawing: Drawing;
  readonly layout: Layout;
}

/** Every drawing of the real machine, placed on paper. */
export const chartDrawings = (): Promise<readonly LaidOut[]> =>
  Promise.all(drawingsOf(root).map(async (drawing) => ({ drawing, layout: await layOut(drawing) })));

const moments: Readonly<Record<Moment, string>> = { answer: 'on an answer', 'at-once': 'at once', finished: 'when all inside is answered' };

const states = new Map(withInner(root).map((state) => [state.id, state]));
const nameOf = (id: string) => {
  const state = states.get(id);
  if (!state) return id;
  return state.parent?.parent ? `${stateName(state.parent.key)} › ${stateName(state.key)}` : stateName(state.key);
};

const wayWords = ({ moment, to, guard }: Way) => (
  <>
    <em>{moments[moment]}</em>
    {guard && <>, if {guard.full}</>} → <strong>{nameOf(to)}</strong>
  </>
);

function WaysTable() {
  const rows = withInner(root).filter(({ ways }) => ways.length > 0);
  return (
    <Table
      caption="Every way from one state to another, in the order in which they are tried"
      heads={['State', 'Ways out']}
      widths={[28, 72]}
      rows={rows.map((state) => ({
        cells: [
          nameOf(state.id),
          <ul key="ways">
            {state.ways.map((way, index) => (
              <li key={index}>{wayWords(way)}</li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}

export function Chart({ drawings }: { readonly drawings: readonly LaidOut[] }) {
  return (
    <Section id="chart" title="How the conversation goes">
      <p>
        Drawn from the chart that runs. A double line is the end of its box, a rounded one a result. The first drawing is the whole; each box that is
        marked so is drawn on its own below.
      </p>
      <Arrowhead />
      {drawings.map(({ drawing, layout }, index) => {
        const title = index === 0 ? 'The whole conversation' : `Inside: ${stateName(drawing.of.key)}`;
        return (
          <figure key={drawing.of.id} id={drawingId(drawing.of)}>
            <figcaption>{title}</figcaption>
            <div class="drawn">
              <Drawn drawing={drawing} layout={layout} title={title} />
            </div>
          </figure>
        );
      })}
      <p>{needless}</p>
      <WaysTable />
    </Section>
  );
}
