/** The gates: what could carry something out of the tab, and the files that may name it. */
import { withoutComments } from './sources.ts';

interface Gate {
  readonly what: string;
  readonly names: RegExp;
  readonly files: readonly string[];
}

export const gates: readonly Gate[] = [
  { what: 'storage of the tab', names: /\bsessionStorage\b/, files: ['widget/embed/tab-memory.ts'] },
  { what: 'storage that outlasts the tab', names: /\blocalStorage\b/, files: ['widget/device/device-record.ts'] },
  { what: 'other storage of a browser', names: /\b(indexedDB|cookieStore|navigator\.storage)\b|\.cookie\b|\bcaches\./, files: [] },
  {
    what: 'another window',
    names: /\b(postMessage|BroadcastChannel|MessageChannel|window\.name|window\.open)\b/,
    files: ['widget/booking/frame.ts'],
  },
  { what: 'the history', names: /\b(pushState|replaceState)\b/, files: [] },
  {
    what: 'the network',
    names: /\b(fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection)/,
    files: ['widget/embed/read-config.ts'],
  },
  { what: 'another page', names: /\blocation\.(replace|assign|href\s*=)/, files: ['widget/embed/app.tsx'] },
  { what: 'the clipboard, and what shares', names: /\bnavigator\.(clipboard|share)\b/, files: ['widget/summary/taking.ts'] },
  { what: 'the title of the page', names: /\bdocument\.title\b/, files: [] },
];

/** @param path from the root, with forward slashes. */
export function waysOutOf(path: string, source: string): readonly string[] {
  const code = withoutComments(source);
  return gates.filter(({ names, files }) => names.test(code) && !files.includes(path)).map(({ what }) => `${path} names ${what}`);
}
