/** What to do about pain in many places meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'Se le cae media cara, arrastra el habla o tiene una confusión nueva', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'Le falta el aire, o le duele el pecho', thenDo: 'Llame ya al número de emergencias.' },
  {
    when: 'La debilidad o el hormigueo sube por ambas piernas en horas o días',
    thenDo: 'Vaya ya a emergencias del hospital.',
  },
  { when: 'El cuello se pone rígido, con fiebre, o la luz le lastima los ojos', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'Una articulación se pone caliente, hinchada y duele demasiado para moverla', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'La orina se pone oscura, con músculos que duelen mucho o están débiles', thenDo: 'Vaya ya a emergencias del hospital.' },
];
const todaySigns = [
  {
    when: 'Tiene fiebre o se siente mal, o aparece un sarpullido nuevo',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'Tiene más de 50 años, con un dolor de cabeza nuevo, dolor del cuero cabelludo o dolor de mandíbula al masticar',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
];
const stiffMornings = {
  when: 'Las articulaciones se hinchan, o están rígidas más de media hora cada mañana',
  thenDo: 'Acuda a un médico antes de dos semanas.',
};
const wasting = { when: 'Pierde peso sin proponérselo, o suda durante la noche', thenDo: 'Acuda a un médico esta semana.' };
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia o a un médico antes de dos semanas.' };

const pacing = [
  'No lo haga todo en un día bueno. Repártalo.',
  'Ninguna presión profunda que duela. Que duela no es mejor.',
  'En las primeras 72 horas tras una lesión: ni calor ni masaje ahí.',
];
const routine = [
  'Camine, nade o pedalee con suavidad diez minutos al día, y añada un poco cada semana.',
  'Mueva cada articulación grande despacio, sin forzar, una vez al día.',
  'Acuéstese y levántese a las mismas horas.',
  'Tome una ducha o un baño tibio para soltar el cuerpo.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Descanse, y deje las tareas duras para después.',
        'Quédese con alguien hasta que le atiendan.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas, sus enfermedades y los cambios recientes.',
      ],
      avoid: ['Ningún masaje en ninguna parte.', 'Nada de ejercicio fuerte.', 'Ni sauna ni baño caliente.'],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Necesito hoy un análisis de sangre o una prueba de imagen?',
        '¿Podría tener que ver una medicina?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Siga en movimiento con suavidad, un poco cada día.',
        'Marque las zonas que duelen en un dibujo del cuerpo.',
        'Anote cuánto dura la rigidez por la mañana, cómo duerme, y cualquier medicina nueva.',
      ],
      avoid: ['Ningún masaje hasta que le revise un médico.', 'Ningún entrenamiento fuerte nuevo.', 'No deje una medicina por su cuenta.'],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Qué puede haber detrás de esto?',
        '¿Qué análisis de sangre ayudarían, y qué cambiarían?',
        '¿Es seguro hacer ejercicio o recibir masajes?',
      ],
    },
    'physical-therapy': {
      now: [
        'Camine un poco cada día, a un ritmo que le deje hablar.',
        'Planee descansos antes de necesitarlos.',
        'Elija una tarea que le importe, como primera meta.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, stiffMornings, wasting, worse],
      ask: [
        '¿Por dónde empezamos, cuando duele tanto?',
        '¿Cómo aumento sin que el dolor se dispare?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
      ],
    },
    combined: {
      now: [
        'Haga los ejercicios que le den, también los días de masaje.',
        'Camine un poco cada día.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, stiffMornings, wasting, worse],
      ask: ['¿Con cuánta suavidad debería ser el masaje?', '¿Es mejor hacer ejercicio antes o después del masaje?', '¿Cómo sabremos que funciona?'],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, stiffMornings, wasting, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: [
        '¿Podemos empezar suave, y ver cómo me siento al día siguiente?',
        '¿Qué puedo hacer en casa entre sesiones?',
        '¿Cuántas sesiones antes de volver a evaluar?',
      ],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, stiffMornings, wasting, worse, stalled],
      ask: ['¿Cómo aumento sin que el dolor se dispare?', '¿Qué ayuda con el sueño y el estrés?'],
    },
  },
  selfMassage: {
    tools: 'Sus manos, o una pelota de tenis bajo el pie.',
    howLong: 'Dos minutos en cada zona, tres zonas al día.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Elija tres zonas: manos, antebrazos, parte de arriba de los hombros, muslos o pies.',
      'Deslice la mano plana despacio sobre la piel, y luego amase con suavidad.',
      'Suelte el aire despacio mientras presiona.',
      'Presione con suavidad, no más de 3 de 10.',
    ],
    noPress: [
      'La parte delantera o lateral del cuello, la axila, el pliegue interno del codo, la ingle y detrás de la rodilla.',
      'Ninguna pistola de masaje cerca del cuello.',
      'Cualquier hueso, o una articulación caliente o hinchada.',
      'Venas que sobresalen, piel rota, sarpullidos o bultos.',
    ],
    stopIf: ['Pare si siente hormigueo, adormecimiento o dolor punzante.', 'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.'],
  },
} as const satisfies CarePlan;
