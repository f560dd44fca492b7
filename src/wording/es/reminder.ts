/** Español: un aviso para volver a revisar después de dos días. */
import type { ReminderTexts } from '../reminder.types.ts';

export const reminder = {
  lead: 'Dentro de dos días, responda otra vez las señales de alerta. Si empeora antes, no espere.',
  carries: 'El aviso nombra la clínica y esta página. No dice nada de usted.',
  save: 'Guardar un aviso para el calendario',
  saved: 'Guardado. Abra el archivo para ponerlo en su calendario.',
  entry: 'Volver a: {clinic}',
  entryNote: 'Abra esta página:',
  keep: {
    ask: '¿Puede este dispositivo guardar sus respuestas 7 días? Así la segunda revisión puede comparar y pregunta menos. Se quedan en este navegador y no se envían a nadie. Quien use este dispositivo podría verlas aquí.',
    yes: 'Sí, guardar mis respuestas aquí',
    until: 'Guardadas en este dispositivo hasta el {date}. Después se borran en cuanto se abra esto.',
    forget: 'Borrarlas ahora',
    forgotten: 'Borradas. Nada de sus respuestas queda en este dispositivo.',
    cannot: 'Este navegador no nos deja guardar nada. La segunda revisión le preguntará todo de nuevo.',
  },
} as const satisfies ReminderTexts;
