import { brotliCompressSync, constants } from 'node:zlib';
import { bundle } from './bundle.ts';
const parts = Object.fromEntries(
  [
    'why-we-ask',
    'letter',
    'languages',
    'body-map',
    'body-map-words',
    'clinic-document',
    'modes',
    'teaser',
    'analytics',
    'booking',
    'other-words',
    'someone-else',
  ].map((n, i) => [
    n,
    {
      file: `${n}-0123${i}567.js`,
      integrity: 'sha256-' + Buffer.from(Array.from({ length: 32 }, (_, j) => (i * 37 + j * j * 13 + 7) % 256)).toString('base64'),
    },
  ]),
);
const br = (s: string) => brotliCompressSync(Buffer.from(s), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const stubs: Record<string, Record<string, string>> = {
  base: {},
  idle: { 'watch-idle': 'export const watchIdle=()=>{}' },
  memory: { 'tab-memory': 'export const forget=()=>{},recall=()=>undefined,remember=()=>{},tabStorage=()=>undefined' },
  explain: { 'asking/explain': 'export const Explain=()=>null;export const groundsOf=()=>[]' },
  palette: { palette: 'export const paletteRules=()=>""' },
  bookingLink: { 'booking-link': 'export const BookingLink=()=>null' },
  back: { 'back-gesture': 'export const onBackGesture=()=>()=>{}' },
  layover: { 'lay-over': 'export const layOver=(a)=>a' },
  result: { 'endings/result': 'export const Result=()=>null' },
  chooseCountry: { 'choose-country': 'export const ChooseCountry=()=>null' },
  numbers: { 'emergency-numbers': 'export const numbersIn=()=>undefined,countriesWithNumbers=[]' },
  scale: { 'asking/scale': 'export const isWholeScale=()=>true;export const Scale=()=>null' },
  items: { 'asking/items': 'export const Items=()=>null' },
  transcript: { transcript: 'export const Transcript=()=>null' },
  changeNotice: { 'change-notice': 'export const ChangeNotice=()=>null' },
};
for (const [name, map] of Object.entries(stubs)) {
  if (process.argv[2] && !process.argv.slice(2).includes(name)) continue;
  const written: Record<string, string> = {};
  const alias = [] as { find: RegExp; replacement: string }[];
  for (const [m, t] of Object.entries(map)) {
    written[`stub-${m.replace('/', '-')}.ts`] = t;
    alias.push({ find: new RegExp(`^\\..*/?${m.split('/').at(-1)}\\.tsx?$`), replacement: `stub-${m.replace('/', '-')}.ts` });
  }
  try {
    const b = await bundle({
      name: 'app',
      entry: 'widget/embed/app.entry.ts',
      format: 'es',
      target: 'es2022',
      constants: { __SIGNPOST_PARTS__: parts },
      alias,
      written,
    });
    console.log(name, br(b.code));
  } catch (e) {
    console.log(name, String(e).slice(0, 300));
  }
}
