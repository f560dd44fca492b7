/** How the page looks: like paper on a screen, in light and in dark, and on A4 or Letter in print. */

/** @param footer what stands at the foot of each printed sheet. It holds no quotation marks. */
export const pageStyles = (footer: string): string => `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfcf9, #161a1a);
  --ink: light-dark(#1d2323, #e6e8e4);
  --soft: light-dark(#566060, #a9b3b0);
  --line: light-dark(#d8d5cb, #3b4442);
  --tint: light-dark(#f3f1ea, #1f2525);
  --accent: light-dark(#0b5e55, #7fd0c3);
  --warn: light-dark(#8a3c00, #ffb27a);
}
* { box-sizing: border-box; }
html { background: var(--paper); scroll-padding-top: 1rem; }
body { max-width: 62rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 5rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif; font-weight: 600; line-height: 1.25; text-wrap: balance; overflow-wrap: break-word; }
h1 { font-size: 2.1rem; margin: 0 0 .5rem; }
h2 { font-size: 1.6rem; margin: 4rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
nav h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border: 0; padding: 0; }
h3 { font-size: 1.2rem; margin: 2.5rem 0 .6rem; }
h4 { font-size: 1.02rem; margin: 1.5rem 0 .4rem; }
p, ul, ol, dl { margin: .5rem 0; max-width: 46rem; }
.lead { font-size: 1.1rem; color: var(--soft); }
ul, ol { padding-left: 1.25rem; }
li { margin: .15rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { font: .86em ui-monospace, 'Liberation Mono', monospace; color: var(--soft); }
.table, .drawn { margin: 1rem 0; }
.drawn { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; line-height: 1.45; }
caption, figcaption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--ink); }
tbody th code { color: var(--ink); }
td ul, th ul { margin: .1rem 0; padding-left: 1rem; }
td em { font-style: italic; color: var(--soft); }
.unverified { color: var(--warn); font-weight: 600; }
.unverified::before { content: '⚠ '; }
.verified { color: var(--soft); }
.hint { display: block; color: var(--soft); font-size: .92em; }
.condition { color: var(--soft); }
.facts { display: grid; grid-template-columns: 11rem 1fr; gap: .3rem 1rem; }
.facts dt { color: var(--soft); }
.facts dd, .signature dd { margin: 0; }
.facts ul { margin: 0; }
.blocks { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem 2rem; font-size: .95rem; }
.block-title { font-weight: 600; margin: .3rem 0 0; }
.block ul { margin: .1rem 0 .4rem; }
.plan { border-top: 1px solid var(--line); }
figure { margin: 1.5rem 0 2.5rem; }
.drawing { display: block; max-width: 100%; height: auto; font-family: system-ui, 'Liberation Sans', sans-serif; }
.definitions { position: absolute; }
.drawing text { fill: var(--ink); }
.drawing .name { font-weight: 600; }
.drawing rect { fill: var(--paper); stroke: var(--ink); stroke-width: 1.1; }
.drawing .question rect { fill: var(--tint); }
.drawing .open > rect { fill: none; stroke-dasharray: none; stroke: var(--soft); }
.drawing .branch rect { stroke-width: 2; }
.drawing .result rect { stroke-width: 2; stroke: var(--accent); }
.drawing .elsewhere rect, .drawing .anywhere rect { stroke-dasharray: 4 3; stroke: var(--soft); }
.drawing .start { fill: var(--ink); }
.drawing polyline { fill: none; stroke: var(--soft); stroke-width: 1.2; }
.drawing .arrow text { fill: var(--ink); font-style: italic; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.head { fill: var(--soft); }
.document table { margin: 1rem 0; }
details { margin: 2rem 0; }
summary { cursor: pointer; font-weight: 600; }
.signature > div { display: grid; grid-template-columns: 16rem 1fr; align-items: end; min-height: 3.2rem; max-width: 46rem; }
.signature dd { border-bottom: 1px solid var(--ink); min-height: 1.5rem; }
.reservations { border: 1px solid var(--line); height: 12rem; max-width: 46rem; margin-top: .5rem; }
@media screen and (max-width: 40rem) {
  body { padding-top: 1.5rem; }
  .facts, .blocks, .signature > div { grid-template-columns: 1fr; }
  .facts dt { margin-top: .4rem; }
  .drawing.large { max-width: none; }
  .table thead { position: absolute; clip-path: inset(50%); }
  .table :is(table, tbody, caption) { display: block; }
  .table tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .table :is(th, td) { display: block; border: 0; padding: .1rem 0; }
  .table td::before { content: attr(data-head); display: block; color: var(--soft); font-size: .85em; }
  .table tbody th { font-weight: 600; }
}
@page { margin: 16mm 14mm 18mm; @bottom-left { content: '${footer}'; font: 8pt sans-serif; color: #555; } @bottom-right { content: counter(page); font: 8pt sans-serif; color: #555; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f2f2f2; --accent: #000; --warn: #000; }
  body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.35; }
  h1 { font-size: 20pt; }
  h2 { font-size: 15pt; margin-top: 0; }
  h3 { font-size: 11.5pt; margin-top: 1.3em; }
  h4 { font-size: 9.5pt; margin-top: .8em; }
  main > section { break-before: page; }
  h2, h3, h4, caption, figcaption, .block-title { break-after: avoid; }
  tr, li, .block, figure, .signature, .reservations, dl { break-inside: avoid; }
  thead { display: table-header-group; }
  table, .blocks { font-size: 8pt; line-height: 1.3; }
  th, td { padding: .25em .8em .25em 0; }
  .drawn { overflow: visible; }
  .drawing { max-height: 235mm; width: auto; max-width: 100%; }
  .facts { grid-template-columns: 34mm 1fr; }
  p, ul, ol, dl { max-width: none; orphans: 3; widows: 3; }
  a { text-decoration: none; }
  details { display: none; }
}
`;
