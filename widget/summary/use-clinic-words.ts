/** The words of the clinic's own language, for whoever reads the summary there. Until they have come, and where they do not, the visitor's. */
import type { ReportTexts } from '../../src/wording/summary.types.ts';
import type { Wording } from '../../src/wording/wording.types.ts';
import { primaryOf } from '../languages/opening-language.ts';
import { useLatest } from '../use-latest.ts';
import type { SummaryProps } from './summary.types.ts';

export interface ClinicWords {
  readonly wording: Wording;
  readonly report: ReportTexts;
  /** Why each rule asks for what it asks. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** The clinic's language is the one that it has set, and else that of its page. */
export function useClinicWords({ clinic, wording, report, words, conversation, loadLanguage }: SummaryProps): ClinicWords {
  const own = { wording, report, reasons: words.reasons };
  const wanted = primaryOf(clinic.language || document.documentElement.lang);
  const isOwn = wanted === '' || wanted === primaryOf(wording.interface.language);
  const load = async (): Promise<ClinicWords> => {
    const language = await loadLanguage(wanted);
    const [theirs, { reasons }, again] = await Promise.all([
      language.loadPart('summary-words'),
      language.loadPart('letter-words'),
      conversation.again ? language.loadPart('again-words') : undefined,
    ]);
    return { wording: language.wording, report: theirs.report, reasons: { ...reasons, ...again?.returning.reasons } };
  };
  const loaded = useLatest(wanted, () => (isOwn ? undefined : load()));
  return isOwn ? own : (loaded ?? own);
}
