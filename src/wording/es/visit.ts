/** The sentences about a clinic's places, hours and notes. */
import type { VisitTexts } from '../visit.types.ts';

export const visit = {
  pick: '¿Qué sede le conviene?',
  at: 'En {place}',
  open: 'Abierto ahora',
  openUntil: { today: 'Abierto hasta las {time}', tomorrow: 'Abierto toda la noche, hasta las {time}', later: 'Abierto hasta el {day}, {time}' },
  closed: 'Cerrado por ahora',
  opens: {
    today: 'Cerrado ahora. Abre a las {time}',
    tomorrow: 'Cerrado ahora. Abre mañana a las {time}',
    later: 'Cerrado ahora. Abre el {day}, {time}',
  },
  clinicTime: '(hora de la clínica)',
  practitioner: 'Con {name}',
  wait: 'Espera habitual: {days} días',
  insurance: 'Seguro: {text}',
  extra: 'Reservar {name}',
  also: 'Pregunte aquí también por: {names}',
  door: {
    doctor: 'Médico: {name}',
    urgent: 'Atención urgente: {name}',
    maternity: 'Atención de maternidad: {name}',
    dentist: 'Dentista: {name}',
  },
  tooLate: {
    closed: 'A esa hora está cerrado, y no podemos atenderle a tiempo. Por favor, use una de estas opciones.',
    wait: 'Nuestra espera habitual es demasiado larga para esto. Por favor, pregunte primero aquí.',
  },
  online: 'En línea',
  bookOnline: 'Ahora está cerrado, pero puede reservar en línea.',
  worse: 'Si empeora antes de que abramos, llame al {number}.',
} as const satisfies VisitTexts;
