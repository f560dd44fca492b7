/** What the picker of places, the hours and the clinic's own notes are drawn from. */
import type { VNode } from 'preact';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import type { Assessment } from '../../src/rules/assess.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { VisitTexts } from '../../src/wording/visit.types.ts';
import type { Wording } from '../../src/wording/wording.types.ts';
import type { ActionsProps } from '../endings/actions.tsx';

export interface WhereToGoProps {
  readonly clinic: Clinic;
  readonly wording: Wording;
  /** Brings the words of the language on screen, where it is not the one that is built in. */
  readonly loadPart: (name: 'visit-words') => Promise<VisitTexts>;
  /** Absent for somebody who only wants to book. */
  readonly assessment?: Assessment;
  readonly findings?: Findings;
  /** Draws what can be pressed. */
  readonly show: (given: ActionsProps) => VNode;
}

export type DrawWhereToGo = (props: WhereToGoProps) => VNode;
