/** Places the boxes and arrows of one drawing on paper, with the Eclipse Layout Kernel. */
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import Elk from 'elkjs/lib/elk.bundled.js';
import { en } from '../../../src/wording/en/index.ts';
import { inWords } from '../finding-words.ts';
import type { Arrow, Box, Drawing } from './drawings.ts';
import { linesOf, widthOf } from './lines.ts';

export const titleSize = 13;
export const textSize = 11;
const lineHeight = 15;
const padding = 10;

/** What stands in a box: a title, and lines beneath it. */
export interface BoxWords {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PlacedBox {
  readonly box: Box;
  readonly words: BoxWords;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedArrow {
  readonly arrow: Arrow;
  readonly points: readonly Point[];
  readonly label: { readonly lines: readonly string[]; readonly x: number; readonly y: number } | undefined;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

const asks: Readonly<Partial<Record<string, { readonly ask: string; readonly lead?: string }>>> = en.questions;

/** `safetyAnswered` as "safety answered". */
export const stateName = (key: string): string => inWords(key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** A screen that asks what others ask too is told by its lead. */
function questionWords(question: string): string {
  const text = asks[question];
  return [text?.ask, text?.lead].filter(Boolean).join(' ');
}

function wordsOf({ kind, state }: Box): BoxWords {
  const title = stateName(state.key);
  switch (kind) {
    case 'question':
      return {
        title,
        lines: [
          ...linesOf(questionWords(state.question ?? ''), 34),
          ...(state.askedIf === undefined ? [] : linesOf(`Asked if: ${state.askedIf}`, 34)),
        ],
      };
    case 'branch':
      return { title, lines: ['drawn on its own below'] };
    case 'elsewhere':
      return { title: `to: ${title}`, lines: [] };
    case 'anywhere':
      return { title: 'from any state', lines: [] };
    case 'start':
      return { title: '', lines: [] };
    case 'state':
    case 'end':
    case 'result':
    case 'open':
      return { title, lines: [] };
  }
}

const openPadding = 'elk.padding';

function nodeOf(box: Box): ElkNode {
  const words = wordsOf(box);
  if (box.kind === 'start') return { id: box.id, width: 14, height: 14 };
  if (box.inner.length > 0) {
    return { id: box.id, children: box.inner.map(nodeOf), layoutOptions: { [openPadding]: '[top=40,left=20,bottom=20,right=20]' } };
  }
  const width = Math.max(widthOf(words.title, titleSize + 1), ...words.lines.map((line) => widthOf(line, textSize))) + 2 * padding;
  return { id: box.id, width: Math.max(90, width), height: (1 + words.lines.length) * lineHeight + 2 * padding };
}

const labelLines = ({ label }: Arrow) => (label === '' ? [] : linesOf(label, 26));

function edgeOf(arrow: Arrow, index: number): ElkExtendedEdge {
  const lines = labelLines(arrow);
  const label = { text: arrow.label, width: Math.max(0, ...lines.map((line) => widthOf(line, textSize))) + 8, height: lines.length * lineHeight + 4 };
  return { id: `arrow-${index}`, sources: [arrow.from], targets: [arrow.to], ...(lines.length > 0 && { labels: [label] }) };
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.edgeCoords': 'ROOT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeLabel': '3',
  'elk.edgeLabels.inline': 'false',
  'elk.padding': '[top=6,left=6,bottom=6,right=6]',
};

const allBoxes = (boxes: readonly Box[]): readonly Box[] => boxes.flatMap((box) => [box, ...allBoxes(box.inner)]);

/** Where everything stands, in the units of the drawing: a point is about one pixel of the screen. */
export async function layOut({ boxes, arrows }: Drawing): Promise<Layout> {
  const graph: ElkNode = { id: 'drawing', layoutOptions: options, children: boxes.map(nodeOf), edges: arrows.map(edgeOf) };
  const placed: ElkNode = await new Elk().layout(graph);
  const byId = new Map(allBoxes(boxes).map((box) => [box.id, box]));
  const placedBoxes: PlacedBox[] = [];
  const place = ({ id, x = 0, y = 0, width = 0, height = 0, children = [] }: ElkNode, dx: number, dy: number) => {
    const box = byId.get(id);
    if (box) placedBoxes.push({ box, words: wordsOf(box), x: x + dx, y: y + dy, width, height });
    for (const child of children) place(child, box ? x + dx : 0, box ? y + dy : 0);
  };
  place(placed, 0, 0);
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    boxes: placedBoxes,
    arrows: arrows.map((arrow, index) => {
      const edge = placed.edges?.[index];
      const label = edge?.labels?.[0];
      return {
        arrow,
        points: (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
        label: label && { lines: labelLines(arrow), x: label.x ?? 0, y: label.y ?? 0 },
      };
    }),
  };
}
