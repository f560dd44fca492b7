/** Which drawings the chart needs: an overview, and one for each branch that the overview shows as a closed box. */
import { withInner } from './read-machine.ts';
import type { State } from './read-machine.ts';

/** An arrow between two shown boxes, with the words of every way that it stands for. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface Box {
  readonly id: string;
  /** `branch`: a closed box with a drawing of its own. `elsewhere`: outside this drawing. `anywhere`: stands for every state in it. */
  readonly kind: 'state' | 'question' | 'end' | 'result' | 'branch' | 'open' | 'start' | 'anywhere' | 'elsewhere';
  readonly state: State;
  readonly inner: readonly Box[];
}

export interface Drawing {
  readonly of: State;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

const otherwise = 'otherwise';
const isBranch = ({ states }: State) => states.length > 0;
const isOpened = ({ states }: State) => states.some(isBranch);
const startOf = ({ id }: State) => `start:${id}`;
const anywhereIn = ({ id }: State) => `anywhere:${id}`;

function boxOf(state: State): Box {
  const kind = isBranch(state) ? (isOpened(state) ? 'open' : 'branch') : kindOf(state);
  return { id: state.id, kind, state, inner: kind === 'open' ? boxesIn(state) : [] };
}

function kindOf({ isFinal, tags, question }: State): Box['kind'] {
  return isFinal ? 'end' : question !== undefined ? 'question' : tags.includes('result') ? 'result' : 'state';
}

const boxesIn = (state: State): readonly Box[] => [{ id: startOf(state), kind: 'start', state, inner: [] }, ...state.states.map(boxOf)];

/** Where one of the ways needs nothing, the others add nothing: both lead to the same. */
const labelOf = (words: ReadonlySet<string>) =>
  words.size > 1 && words.has(otherwise) ? '' : [...words].filter((word) => word !== '').join(', or ');

/** The chart's drawings, the overview first. */
export function drawingsOf(root: State): readonly Drawing[] {
  const closed = (state: State): readonly State[] =>
    state.states.flatMap((inner) => (isOpened(inner) ? closed(inner) : isBranch(inner) ? [inner] : []));
  return [root, ...closed(root)].map((of) => drawingOf(of, root));
}

function drawingOf(of: State, root: State): Drawing {
  const boxes = boxesIn(of);
  const shown = new Set(
    boxes.flatMap(function ids({ id, inner }): readonly string[] {
      return [id, ...inner.flatMap(ids)];
    }),
  );
  const states = new Map(withInner(root).map((state) => [state.id, state]));
  const shownAs = (id: string): string | undefined => {
    for (let state = states.get(id); state; state = state.parent) if (shown.has(state.id)) return state.id;
    return undefined;
  };
  const labels = new Map<string, Set<string>>();
  const elsewhere = new Map<string, State>();
  let leavesFromAnywhere = false;
  const draw = (from: string, to: string, label: string) => {
    const key = `${from}\n${to}`;
    labels.set(key, (labels.get(key) ?? new Set<string>()).add(label));
  };
  const opened = [of, ...withInner(of).filter((state) => shown.has(state.id) && isOpened(state))];
  for (const state of opened) if (state.initial !== undefined) draw(startOf(state), shownAs(state.initial) ?? state.initial, '');
  for (const state of withInner(of)) {
    state.ways.forEach(({ to, moment, guard }, index) => {
      const isOtherwise = guard === undefined && index > 0 && moment !== 'answer';
      const label = guard?.short ?? (isOtherwise ? otherwise : '');
      let target = shownAs(to);
      if (target === undefined) {
        target = `elsewhere:${to}`;
        const known = states.get(to);
        if (known) elsewhere.set(target, known);
      }
      if (state !== of) {
        const from = shownAs(state.id) ?? state.id;
        if (from !== target || state.id === from) draw(from, target, label);
        return;
      }
      const ends = moment === 'finished' ? of.states.filter(({ isFinal }) => isFinal) : [];
      for (const end of ends) draw(end.id, target, label);
      if (ends.length > 0) return;
      leavesFromAnywhere = true;
      draw(anywhereIn(of), target, label);
    });
  }
  return {
    of,
    boxes: [
      ...boxes,
      ...(leavesFromAnywhere ? [{ id: anywhereIn(of), kind: 'anywhere' as const, state: of, inner: [] }] : []),
      ...[...elsewhere].map(([id, state]) => ({ id, kind: 'elsewhere' as const, state, inner: [] })),
    ],
    arrows: [...labels].map(([key, words]) => {
      const [from = '', to = ''] = key.split('\n');
      return { from, to, label: labelOf(words) };
    }),
  };
}
