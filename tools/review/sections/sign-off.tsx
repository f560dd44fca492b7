/** Where the clinician signs, for exactly this content. */
import { Id, Section } from '../parts.tsx';

interface SignOffProps {
  readonly protocolVersion: string;
  readonly contentHash: string;
}

const lines = ['Name', 'Profession and registration number', 'Date', 'Signature', 'To be reviewed again by'];

export function SignOff({ protocolVersion, contentHash }: SignOffProps) {
  return (
    <Section id="sign-off" title="Sign-off">
      <p>
        I have read this page: the questions, the rules and their sources, the care plans, the settled decisions and the open questions. The signature
        is for this version and this content; if one word of them changes, so does the content hash, and they are unsigned again.
      </p>
      <dl class="facts">
        <dt>Protocol version</dt>
        <dd>{protocolVersion}</dd>
        <dt>Content hash (SHA-256)</dt>
        <dd>
          <Id>{contentHash.slice(0, 16)}</Id> <span class="hint">in full: {contentHash}</span>
        </dd>
      </dl>
      <dl class="signature">
        {lines.map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p class="block-title">Reservations, and what must change first</p>
      <div class="reservations" />
    </Section>
  );
}
