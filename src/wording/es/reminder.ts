/** Español: un aviso para volver a revisar después de dos días. */
import type { ReminderTexts } from '../reminder.types.ts';

export const reminder = {
  lead: 'Dentro de dos días, responda otra vez las señales de alerta. Si empeora antes, no espere.',
  carries: 'El aviso nombra la clínica y esta página. No dice nada de usted, y aquí no se guarda nada.',
  save: 'Guardar un aviso para el calendario',
  saved: 'Guardado. Abra el archivo para ponerlo en su calendario.',
  entry: 'Volver a: {clinic}',
  entryNote: 'Abra esta página:',
} as const satisfies ReminderTexts;
