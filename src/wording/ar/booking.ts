/** What is said in Arabic about a booking link and a booking page. Names in another script are set apart, so that they keep their own direction. */
import type { BookingTexts } from '../booking.types.ts';

export const booking = {
  goesTo: 'يفتح هذا الرابط \u2066{host}\u2069.',
  noAnswers: 'لا تُرسل معه أي من إجاباتك.',
  untick: 'أزل العلامة عما لا تريد إرساله.',
  values: {
    practitioner: 'من ستزور',
    'appointment-type': 'نوع الزيارة',
    location: 'أي من أماكننا',
    reference: 'ملاحظة بأنك جئت من هذه الصفحة',
    name: 'اسمك',
    email: 'بريدك الإلكتروني',
  },
  own: '«\u2068{name}\u2069»، حددته العيادة',
  ownNote: 'قد تحتاج صفحة الحجز إلى ما حددته العيادة.',
  wholeLink: 'الرابط كاملًا',
  fillIn: 'املأ اسمي وبريدي الإلكتروني في صفحة \u2068{vendor}\u2069',
  fillInNote: 'يُرسلان إلى \u2068{vendor}\u2069 عندما تضغط على الرابط. نحن لا نحتفظ بشيء.',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  notAnEmail: 'هذا العنوان غير مكتمل بعد.',
  carries: 'هذا الرابط يحمل: {list}.',
  here: 'احجز هنا، في صفحة من \u2068{vendor}\u2069',
  hereNote: 'عندئذ يرى \u2068{vendor}\u2069 زيارتك لهذا الموقع، وقد يحفظ ملفات تعريف الارتباط.',
  frame: 'صفحة حجز من \u2068{vendor}\u2069',
  waiting: 'في انتظار \u2068{vendor}\u2069…',
  silent: 'لا يستجيب \u2068{vendor}\u2069 هنا. من فضلك استعمل الرابط أعلاه، أو اتصل.',
  booked: 'يقول \u2068{vendor}\u2069 إن حجزك تم.',
  close: 'إغلاق صفحة الحجز',
} as const satisfies BookingTexts;
