/** The shortest words on the site: for an emergency, and for a person who may come to harm. */
import type { EmergencyTexts, SelfHarmTexts } from '../wording.types.ts';

/** What the emergency screen says: where to turn, what to say on the phone, and what to do until help comes. */
export const emergencyWords = {
  when: 'الآن',
  headline: 'اطلب مساعدة الطوارئ الآن',
  lead: 'ما ذكرته يجب فحصه فورًا.',
  leadPressed: 'إذا كانت هذه قد تكون حالة طوارئ، فاتصل الآن. لا حاجة إلى إجابات أخرى.',
  sayFirst: ['أين أنت', 'ماذا حدث، ومتى بدأ', 'هل تستطيع المشي، ومن معك'],
  untilHelpComes: ['لا تقُد السيارة بنفسك.', 'لا تأكل ولا تشرب.', 'افتح قفل الباب وابقَ قرب الهاتف.', 'بعد سقوط أو حادث، ابقَ مستلقيًا بلا حركة.'],
} as const satisfies EmergencyTexts;

/** In place of the emergency words, for a person who ticked thoughts of self-harm, or not being safe. */
export const selfHarmWords = {
  headline: 'من فضلك تحدث مع شخص الآن',
  says: [
    'شكرًا لأنك أخبرتنا. لا يلزم أن تواجه هذا وحدك.',
    'إذا كنت قد تنفذ هذه الأفكار، أو قد يؤذيك شخص ما، فاتصل برقم الطوارئ.',
    'إن استطعت، فابقَ قرب شخص تثق به، في مكان تشعر فيه بالأمان.',
  ],
} as const satisfies SelfHarmTexts;
