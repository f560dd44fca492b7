/** العربية: تذكير بالتحقق مرة أخرى بعد يومين. */
import type { ReminderTexts } from '../reminder.types.ts';

export const reminder = {
  lead: 'بعد يومين، أجب عن علامات التحذير مرة أخرى. إذا ساءت الحالة قبل ذلك، فلا تنتظر.',
  carries: 'يذكر الموعد العيادة وهذه الصفحة فقط. لا يقول شيئًا عنك، ولا يُحفظ شيء هنا.',
  save: 'احفظ موعدًا للتقويم',
  saved: 'تم الحفظ. افتح الملف لتضيفه إلى تقويمك.',
  entry: 'العودة إلى: {clinic}',
  entryNote: 'افتح هذه الصفحة:',
} as const satisfies ReminderTexts;
