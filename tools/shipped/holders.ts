/** Which built part knows the file of another, so that whoever wants neither waits for no hash of it. The build writes the tables, and the app reads them. */

export type Holder = 'languages' | 'summary' | 'again' | 'clinic-document' | 'letter';

/** By the name of the part; nobody wants the one without the other. What neither the app nor one of these knows, the letter knows. */
export const holders: Readonly<Partial<Record<string, Holder>>> = {
  'summary-fhir': 'summary',
  qr: 'summary',
  'again-words': 'again',
  course: 'again',
  'course-words': 'again',
  analytics: 'clinic-document',
};
