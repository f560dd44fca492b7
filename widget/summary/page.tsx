/** Draws a summary as it will be taken along. */
import type { SummaryPage } from '../../src/handoff/summary/summary-page.ts';

interface PageProps {
  readonly page: SummaryPage;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export const Page = ({ page: { title, under, sections }, language, direction }: PageProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, and a keyboard must be able to: https://dequeuniversity.com/rules/axe/4.10/scrollable-region-focusable
  <div class="page" role="region" aria-label={title} tabIndex={0} lang={language} dir={direction}>
    <h4>{title}</h4>
    {under.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {sections.map(({ heading, lines }) => (
      <div key={heading}>
        <h5>{heading}</h5>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    ))}
  </div>
);
