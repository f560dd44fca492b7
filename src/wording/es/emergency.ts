/** The shortest words on the site: for an emergency, and for a person who may come to harm. */
import type { EmergencyTexts, SelfHarmTexts } from '../wording.types.ts';

/** What the emergency screen says: where to turn, what to say on the phone, and what to do until help comes. */
export const emergencyWords = {
  when: 'Ahora mismo',
  headline: 'Busque ayuda de emergencia ya',
  lead: 'Lo que nos dijo debe revisarse de inmediato.',
  leadPressed: 'Si esto puede ser una emergencia, llame ya. No hace falta que responda más.',
  sayFirst: ['dónde está', 'qué pasó y cuándo empezó', 'si puede caminar y quién está con usted'],
  untilHelpComes: [
    'No conduzca usted.',
    'No coma ni beba.',
    'Deje la puerta sin llave y quédese cerca del teléfono.',
    'Tras una caída o un choque, no se levante ni se mueva.',
  ],
} as const satisfies EmergencyTexts;

/** In place of the emergency words, for a person who ticked thoughts of self-harm, or not being safe. */
export const selfHarmWords = {
  headline: 'Por favor, hable ya con alguien',
  says: [
    'Gracias por contárnoslo. No tiene que pasar por esto a solas.',
    'Si cree que podría actuar según esos pensamientos, o que alguien podría hacerle daño, llame al número de emergencias.',
    'Si puede, quédese cerca de alguien de confianza, en un lugar donde se sienta a salvo.',
  ],
} as const satisfies SelfHarmTexts;
