/** What is left when drawing fails: a telephone number, the booking links, the emergency number; never a blank panel. */
import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { emergencyActions } from '../src/handoff/emergency-actions.ts';
import { PlainEnding } from './endings/plain-ending.tsx';
import { plainLinks } from './endings/plain-links.ts';
import { Header } from './header.tsx';
import { useSetting } from './setting.ts';

interface BoundaryProps {
  readonly fallback: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onFailure: () => void;
}

export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  override componentDidCatch(cause: unknown): void {
    this.setState({ hasFailed: true });
    // Not the message, which might quote an answer.
    console.warn('Signpost stopped at a fault.', cause instanceof Error && cause.name);
    this.props.onFailure();
  }
  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}

export function Failure({ onClose }: { onClose: () => void }) {
  const { clinic, wording } = useSetting();
  return (
    <>
      <Header onClose={onClose} />
      <div class="scroll">
        <PlainEnding {...wording.interface.failure} actions={[...plainLinks(clinic), ...emergencyActions(clinic)]} />
      </div>
    </>
  );
}
