/** The shortest words on the site: for an emergency, and for a person who may come to harm. */
import type { EmergencyTexts, SelfHarmTexts } from '../wording.types.ts';

/** What the emergency screen says: where to turn, what to say on the phone, and what to do until help comes. */
export const emergencyWords = {
  when: 'Now',
  headline: 'Get emergency help now',
  lead: 'What you told us must be checked at once.',
  leadPressed: 'If this may be an emergency, call now. You need not answer more.',
  sayFirst: ['where you are', 'what happened, and when it began', 'whether you can walk, and who is with you'],
  untilHelpComes: ['Do not drive yourself.', 'Do not eat or drink.', 'Unlock the door and stay by the phone.', 'After a fall or crash, lie still.'],
} as const satisfies EmergencyTexts;

/** In place of the emergency words, for a person who ticked thoughts of self-harm, or not being safe. */
export const selfHarmWords = {
  headline: 'Please talk to someone now',
  says: [
    'Thank you for telling us. You do not have to face this alone.',
    'If you may act on these thoughts, or someone may hurt you, call the emergency number.',
    'If you can, stay near someone you trust, in a place that feels safe.',
  ],
} as const satisfies SelfHarmTexts;
