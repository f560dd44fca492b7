/** What is noted of one session, and what the tracker is drawn from. */
import type { VNode } from 'preact';
import type { CourseTexts } from '../../src/wording/course.types.ts';
import type { Wording } from '../../src/wording/wording.types.ts';
import type { Device } from '../device/device-record.ts';

/** How much else was done or taken against pain, compared with usual. */
export type Reliance = 'less' | 'same' | 'more';

/**
 * One session. `day` is an ISO date, each number 0 to 10: pain and stiffness from none to the worst, movement from none to free. By place, not
 * by name: it is kept as it is, and names of ours are shortened anew in each build.
 */
export type Session = readonly [day: string, before: number, after: number, stiffness: number, movement: number, reliance: Reliance];

/** What has been filled in so far. */
export type Draft = Readonly<Partial<Record<'day' | 'before' | 'after' | 'stiffness' | 'movement' | 'reliance', string>>>;

/** How the words, numbers and dates of a course are written. */
export interface CourseSpeech {
  readonly texts: CourseTexts;
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
}

export interface CourseProps extends CourseSpeech {
  readonly direction: 'ltr' | 'rtl';
  /** Where the sessions are kept, and whose clock says what day it is. */
  readonly device: Device;
}

/** In the language on screen, on this device. */
export type WriteCourse = (props: { readonly wording: Wording; readonly texts: CourseTexts }) => VNode;
