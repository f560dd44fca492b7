/** The summary that a visitor takes along: what its buttons say, and the visitor's own page. */
import type { SummaryTexts } from '../summary.types.ts';

export const summary = {
  forYou: 'لك',
  forClinic: 'لعيادتك',
  whichOne: 'أي واحد منهما؟',
  stays: 'يبقى في هذه الصفحة إلى أن تضغط زرًا. عندئذ يذهب فقط إلى حيث ترسله.',
  forClinicNote: 'هذا يستعمل الكلمات المختصرة التي يستعملها العاملون في العيادة.',
  actions: {
    copy: 'نسخ',
    print: 'طباعة',
    share: 'مشاركة',
    text: 'حفظ كنص',
    data: 'حفظ لبرنامج العيادة',
    showCode: 'عرض رمز للمسح',
    hideCode: 'إخفاء الرمز',
  },
  done: {
    copied: 'تم النسخ.',
    shared: 'تمت المشاركة.',
    saved: 'تم الحفظ باسم \u2066{file}\u2069.',
    failed: 'لم ينجح ذلك هنا. من فضلك جرّب زرًا آخر.',
  },
  code: {
    which: 'الرمز {number} من {count}',
    previous: 'الرمز السابق',
    next: 'الرمز التالي',
    how: 'ضعه أمام قارئ الرموز في الاستقبال. هو يحمل النص نفسه، لا رابطًا.',
    all: 'ثم اعرض الرمز التالي حتى تُقرأ كلها.',
  },
  page: {
    title: 'ملخص رعايتي',
    made: 'كُتب في {date}',
    version: 'الأسئلة: الإصدار \u2066{version}\u2069',
    result: 'إلى أين تذهب',
    why: 'لماذا',
    sooner: 'اطلب المساعدة في وقت أقرب إذا',
    ifThen: '{when}: {thenDo}',
    answers: 'بماذا أجبت',
    answered: '{question} — {answer}',
    changed: 'ما الذي غيّرته',
    before: '{question} — قلت أولًا: {answer}',
    beforeAndEmergency: '{question} — قلت أولًا: {answer} (كان هذا قد أظهر شاشة الطوارئ.)',
  },
} as const satisfies SummaryTexts;
