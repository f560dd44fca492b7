/** Español: para quien vuelve a revisar. */
import type { ReturningTexts } from '../returning.types.ts';

const stopIfWorse = 'La vez anterior dijimos: si empeora en menos de 48 horas con cuidados en casa, deténgase y consulte.';

export const returning = {
  title: 'Revisar otra vez',
  lead: 'Guardó sus respuestas el {date}. Por eso podemos comparar y preguntar menos.',
  ask: '¿Cómo ha estado desde entonces?',
  since: { better: 'Está mejor', same: 'Está más o menos igual', worse: 'Está peor', 'not-sure': 'No lo sé con seguridad' },
  stillSo: 'El {date} dijo esto. ¿Sigue siendo así todo?',
  orNew: '¿O hay algo nuevo? Se cayó, le operaron, hay un embarazo o le duele también en otra parte. Entonces deje que preguntemos todo de nuevo.',
  allStillSo: 'Todo sigue igual y no hay nada nuevo',
  askAll: 'Pregúntenme todo de nuevo',
  somethingElse: '¿Esta vez se trata de otra cosa? Entonces empiece abajo.',
  keptUntil: 'Sus respuestas se guardan en este dispositivo hasta el {date}. Después se borran en cuanto se abra esto.',
  forget: 'Borrarlas ahora',
  forgotten: 'Borradas. Sus respuestas ya no se guardan en este dispositivo.',
  cannotCompare:
    'Ha vuelto para revisar. Sus respuestas no están guardadas en este dispositivo, así que no podemos comparar. Le preguntamos de nuevo por las señales de alerta.',
  compared: 'Comparado con el {date}',
  outcome: 'Hasta ahora se le dijo: {before}. Ahora: {now}.',
  promised: {
    doctor: 'La vez anterior dijimos: si empeora, no espere a la visita. Llame y dígalo.',
    'physical-therapy': stopIfWorse,
    combined: stopIfWorse,
    massage: stopIfWorse,
    'self-care': stopIfWorse,
  },
  said: 'Desde entonces: {text}',
  pain: 'Dolor: {before} entonces, {now} ahora (de 0 a 10)',
  doing: 'Lo que puede hacer: {before} entonces, {now} ahora',
  appeared: 'Nuevo desde entonces: {quotes}',
  gone: 'Ya no: {quotes}',
  reasons: {
    'still-to-be-seen-today':
      'La vez anterior le dijimos que no esperara. Por eso, que le vean hoy, aunque se sienta mejor. Si un médico ya lo ha revisado desde entonces, siga lo que le dijo.',
    'worse-while-waiting-for-a-doctor': 'Tenía que ver a un médico y mientras tanto empeoró. Por eso, que le vean hoy.',
    'still-for-a-doctor':
      'La vez anterior dijimos que viera a un médico. Sigue siendo así, aunque se sienta mejor. Si un médico ya lo ha revisado desde entonces, siga lo que le dijo.',
    'worse-within-two-days': 'Empeoró. Es motivo para dejar los cuidados en casa y que un médico lo revise.',
    'pain-grew-by-two': 'Su dolor subió dos puntos o más. Que un médico lo revise.',
    'does-less-than-before': 'Puede hacer menos que la vez anterior. Que un médico lo revise.',
  },
  elsewhere: 'Esta vez ha señalado otra parte, así que no comparamos lo que duele. Lo que le dijimos la vez anterior sigue contando.',
  asBefore: 'Nada de lo que dijo ha empeorado.',
} as const satisfies ReturningTexts;
