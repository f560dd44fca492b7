/** The terms that reading age takes for easy, each with the reason why it has to stand. A term is easy as a whole; its words elsewhere are not. */
export const familiarTerms: Readonly<Record<string, string>> = {
  'physical therapist': 'The name on the door and on the booking link: a visitor has to find it again.',
  'physical therapy': 'The service that the booking link is for: a visitor has to find it again.',
  'massage therapy': 'The service that the booking link is for: a visitor has to find it again.',
  'emergency department': 'What the sign over the entrance says. A shorter word could send somebody to the wrong door.',
  'emergency number': 'What it is called in every country. Which number it is differs.',
};
