/** What there is for somebody who comes back: where to begin, how to read the second check, and how it compares. */
import type { VNode } from 'preact';
import type { Conversation } from '../../machines/conversation.ts';
import type { TriageView } from '../../machines/triage.connect.ts';
import type { ReminderTexts } from '../../src/wording/reminder.types.ts';
import type { ReturningTexts } from '../../src/wording/returning.types.ts';
import type { LetterProps } from '../letter/letter.types.ts';
import type { Setting } from '../setting.ts';

/** The words of one language for all of it. */
export interface AgainWords {
  readonly reminder: ReminderTexts;
  readonly returning: ReturningTexts;
}

export type GreetingProps = Pick<Setting, 'wording' | 'loadPart' | 'emit' | 'renew'>;

export interface ReminderProps extends Pick<LetterProps, 'conversation' | 'assessment' | 'clinic' | 'wording' | 'loadPart' | 'remember'> {
  readonly texts: ReminderTexts;
}

export interface StillKeptProps extends Pick<LetterProps, 'wording' | 'loadPart'> {
  readonly onForget?: () => void;
}

export interface Returning {
  /** In the welcome: the way into a second check, or why there is none. */
  readonly Greeting: (props: GreetingProps) => VNode | null;
  /** In the letter of a second check: how it compares. */
  readonly Comparison: (props: Pick<LetterProps, 'conversation' | 'assessment' | 'wording' | 'loadPart'>) => VNode | null;
  /** Behind a fold of the letter: what brings somebody back. */
  readonly Reminder: (props: ReminderProps) => VNode;
  /** Where something is kept already, and nobody is offered to keep it. */
  readonly StillKept: (props: StillKeptProps) => VNode | null;
  /** Called when a conversation has moved on, so that what is kept of it stays true. */
  readonly follow: (conversation: Conversation) => void;
  /** In the place of the chart's own: it counts what a second check asks for as well. */
  readonly connect: (conversation: Conversation) => TriageView;
}
