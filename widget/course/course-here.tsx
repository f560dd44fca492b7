/** The tracker of a course as a letter and a welcome draw it: on this device, in the language on screen. */
import { thisDevice } from '../device/device-record.ts';
import { CourseTracker } from './course.tsx';
import type { WriteCourse } from './course.types.ts';

export const CourseHere: WriteCourse = ({ wording, texts }) => (
  <CourseTracker texts={texts} locale={wording.interface.language} direction={wording.interface.direction} device={thisDevice()} />
);
