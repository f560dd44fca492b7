/** The sentences about a clinic's places, hours and notes. Names may be in another script, and are set apart with their direction. */
import type { VisitTexts } from '../visit.types.ts';

export const visit = {
  pick: 'أي مكان يناسبك؟',
  at: 'في \u2068{place}\u2069',
  open: 'مفتوح الآن',
  openUntil: { today: 'مفتوح حتى {time}', tomorrow: 'مفتوح طوال الليل، حتى {time}', later: 'مفتوح حتى {day}، {time}' },
  closed: 'مغلق حاليًا',
  opens: { today: 'مغلق الآن. يفتح في {time}', tomorrow: 'مغلق الآن. يفتح غدًا في {time}', later: 'مغلق الآن. يفتح {day}، {time}' },
  clinicTime: '(بتوقيت العيادة)',
  practitioner: 'مع \u2068{name}\u2069',
  wait: 'مدة الانتظار المعتادة بالأيام: {days}',
  insurance: 'التأمين: \u2068{text}\u2069',
  extra: 'حجز \u2068{name}\u2069',
  also: 'اسأل هنا أيضًا عن: \u2068{names}\u2069',
  door: {
    doctor: 'طبيب: \u2068{name}\u2069',
    urgent: 'رعاية عاجلة: \u2068{name}\u2069',
    maternity: 'رعاية الحمل والولادة: \u2068{name}\u2069',
    dentist: 'طبيب أسنان: \u2068{name}\u2069',
  },
  tooLate: {
    closed: 'سنكون مغلقين حينئذ، ولا نستطيع أن نراك في وقت قريب بما يكفي. من فضلك اختر واحدًا من هذه.',
    wait: 'مدة الانتظار المعتادة عندنا أطول مما تسمح به هذه الحالة. من فضلك اسأل هنا أولًا.',
  },
  online: 'عبر الإنترنت',
  bookOnline: 'نحن مغلقون الآن، لكن يمكنك الحجز عبر الإنترنت.',
  worse: 'إذا ساءت الحالة قبل أن نفتح، فاتصل بـ \u2066{number}\u2069.',
} as const satisfies VisitTexts;
