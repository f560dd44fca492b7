/** One drawing of the chart as SVG: nothing but boxes, arrows and words, so that it prints sharp on any paper. */
import type { Drawing } from './drawings.ts';
import { textSize, titleSize } from './layout.ts';
import type { Layout, PlacedArrow, PlacedBox } from './layout.ts';
import type { State } from './read-machine.ts';

const lineHeight = 15;

/** Where on the page the inside of this state is drawn. */
export const drawingId = ({ id }: State): string => `drawing-${id}`;

function Box({ box: { kind, state }, words: { title, lines }, x, y, width, height }: PlacedBox) {
  if (kind === 'start') return <circle class="start" cx={x + width / 2} cy={y + height / 2} r={width / 2 - 1} />;
  const corner = kind === 'end' || kind === 'result' || kind === 'anywhere' ? height / 2 : 6;
  const middle = x + width / 2;
  const top = y + 10 + titleSize - 2;
  const drawn = (
    <g class={`box ${kind}`} {...(kind !== 'anywhere' && kind !== 'elsewhere' && { 'data-state': state.id })}>
      <rect x={x} y={y} width={width} height={height} rx={Math.min(corner, 20)} />
      {kind === 'end' && <rect x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx={Math.min(corner, 17)} />}
      <text class="name" x={middle} y={top} font-size={titleSize} text-anchor="middle">
        {title}
      </text>
      {lines.map((line, index) => (
        <text key={index} x={middle} y={top + (index + 1) * lineHeight} font-size={textSize} text-anchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
  return kind === 'branch' ? <a href={`#${drawingId(state)}`}>{drawn}</a> : drawn;
}

function ArrowLine({ points, label }: PlacedArrow) {
  return (
    <g class="arrow">
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} marker-end="url(#arrowhead)" />
      {label?.lines.map((line, index) => (
        <text key={index} x={label.x + 4} y={label.y + 2 + (index + 1) * lineHeight - 4} font-size={textSize}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** The head that every arrow of the page ends in. Drawn once. */
export function Arrowhead() {
  return (
    <svg class="definitions" width="0" height="0" aria-hidden="true">
      <defs>
        <marker id="arrowhead" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path class="head" d="M0,0 L8,4 L0,8 z" />
        </marker>
      </defs>
    </svg>
  );
}

/** Never wider than its column, never larger than its own size. */
export function Drawn({ drawing, layout, title }: { readonly drawing: Drawing; readonly layout: Layout; readonly title: string }) {
  const { width, height, boxes, arrows } = layout;
  return (
    <svg
      class={width > 500 ? 'drawing large' : 'drawing'}
      role="group"
      aria-label={title}
      data-drawing={drawing.of.id}
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
    >
      {boxes.map((placed) => (
        <Box key={placed.box.id} {...placed} />
      ))}
      {arrows.map((placed) => (
        <ArrowLine key={`${placed.arrow.from} ${placed.arrow.to}`} {...placed} />
      ))}
    </svg>
  );
}
