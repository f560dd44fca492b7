/** The summary to take along: what it says, and a button for each way to take it. */
import { useEffect, useState } from 'preact/hooks';
import { questionsById } from '../../machines/protocol-book.ts';
import { textsForCodes } from '../../src/handoff/summary/text-for-code.ts';
import { textOfPage } from '../../src/handoff/summary/summary-page.ts';
import { protocolVersion } from '../../src/protocol/version.ts';
import { fill } from '../fill.ts';
import { Codes } from './code.tsx';
import type { CodesShown } from './code.tsx';
import { fhirWordsOf } from './fhir-words.ts';
import { Page } from './page.tsx';
import { pagesOf } from './pages.ts';
import { printAlone } from './print-alone.ts';
import type { SummaryProps } from './summary.types.ts';
import { useClinicWords } from './use-clinic-words.ts';
import { useWords } from './use-words.ts';
import { canShare, copy, save, share } from './taking.ts';

/** Names that say nothing about health, in a list of downloads that others may see. */
const files = { visitor: 'summary.txt', clinic: 'summary-for-clinic.txt', data: 'summary-for-clinic.json' };

const kinds = ['visitor', 'clinic'] as const;

export function Summary(props: SummaryProps) {
  const { texts, wording, conversation, assessment, loadPart } = props;
  const { language, direction } = wording.interface;
  const [kind, setKind] = useState<(typeof kinds)[number]>('visitor');
  const [said, setSaid] = useState('');
  const [code, setCode] = useState<CodesShown>();
  const [date] = useState(() => new Date());
  const [undoPrint, setUndoPrint] = useState<readonly (() => void)[]>([]);
  useEffect(() => () => undoPrint.forEach((undo) => undo()), [undoPrint]);

  const withWords = { ...props, words: useWords(props) };
  const clinicWords = useClinicWords(withWords);
  const { report } = clinicWords;
  const page = pagesOf(withWords, clinicWords, date)[kind];
  const isForClinic = kind === 'clinic';
  /** Says how it went. What a screen reader is to say twice has to be new. */
  const tell = (way: (whole: HTMLElement) => Promise<string>) => (event: { readonly currentTarget: Element }) => {
    const whole = event.currentTarget.closest<HTMLElement>('.summary');
    setSaid('');
    if (whole) way(whole).then(setSaid, () => setSaid(texts.done.failed));
  };
  const saved = (file: string, type: string, text: string) => {
    save(file, type, text);
    return fill(texts.done.saved, { file });
  };
  const ways = [
    {
      says: texts.actions.print,
      press: tell(async (whole) => {
        const shown = whole.querySelector<HTMLElement>('.page');
        if (shown) setUndoPrint([printAlone(shown)]);
        return '';
      }),
    },
    { says: texts.actions.copy, press: tell(async () => copy(textOfPage(page)).then(() => texts.done.copied)) },
    canShare() && { says: texts.actions.share, press: tell(async () => ((await share(textOfPage(page))) ? texts.done.shared : '')) },
    { says: texts.actions.text, press: tell(async () => saved(files[kind], 'text/plain;charset=utf-8', textOfPage(page))) },
    isForClinic && {
      says: texts.actions.data,
      press: tell(async () => {
        const { fhirFile } = await loadPart('summary-fhir');
        const { answered } = conversation;
        const { disposition } = assessment;
        const request = { questions: questionsById, answered, disposition, protocolVersion, date, words: fhirWordsOf(clinicWords) };
        return saved(files.data, 'application/fhir+json', fhirFile(request));
      }),
    },
    isForClinic && {
      says: code ? texts.actions.hideCode : texts.actions.showCode,
      press: tell(async (whole) => {
        if (code) setCode(undefined);
        else {
          const { squaresOf } = await loadPart('qr');
          setCode({ codes: textsForCodes(page).map(squaresOf), at: 0, room: whole.clientWidth });
        }
        return '';
      }),
    },
  ].filter((way) => way !== false);

  return (
    <div class="summary">
      <p class="hint">{texts.stays}</p>
      <div class="either" role="group" aria-label={texts.whichOne}>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            onClick={() => {
              setKind(one);
              setSaid('');
              setCode(undefined);
            }}
          >
            {one === 'clinic' ? texts.forClinic : texts.forYou}
          </button>
        ))}
      </div>
      {isForClinic && <p class="hint">{texts.forClinicNote}</p>}
      <Page
        page={page}
        language={isForClinic ? report.language : language}
        direction={isForClinic ? clinicWords.wording.interface.direction : direction}
      />
      <div class="takes">
        {ways.map(({ says, press }) => (
          <button key={says} type="button" onClick={press}>
            {says}
          </button>
        ))}
      </div>
      <p role="status" class="hint">
        {said}
      </p>
      <Codes shown={code} texts={texts.code} language={language} show={(at) => setCode(code && { ...code, at })} />
    </div>
  );
}
