/** What to do about a wrist or hand meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  {
    when: 'La mano se debilita o se adormece de repente, o cambia su cara o su habla',
    thenDo: 'Llame ya al número de emergencias.',
  },
  { when: 'La mano se ve deforme, o se pone fría, pálida o azul', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'Un dedo está hinchado, se queda doblado y duele mucho al estirarlo', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'La muñeca está caliente, hinchada y duele demasiado para moverla', thenDo: 'Vaya ya a emergencias del hospital.' },
];
const todaySigns = [
  { when: 'La piel roja se extiende por la mano o sube por el brazo', thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.' },
  {
    when: 'Tras una caída, el hueso duele al presionarlo, o no puede agarrar',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'La mano perdió fuerza hace poco, o ambas manos se vuelven torpes',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
];
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const numb = {
  when: 'Los dedos siguen adormecidos todo el día, o el músculo del pulgar se ve más delgado',
  thenDo: 'Acuda a un médico antes de dos semanas.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje en la mano.';
const pacing = ['Por ahora, no pellizque, agarre ni retuerza durante mucho rato.', 'No duerma con la muñeca doblada.', freshInjury];
const routine = [
  'Cierre el puño despacio y luego abra bien la mano, diez veces, dos veces al día.',
  'Gire la muñeca en círculos lentos, diez veces hacia cada lado.',
  'Haga una pausa corta por cada media hora de teclado o teléfono.',
  'Si hay rigidez por la mañana, mueva los dedos en agua tibia durante cinco minutos.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Quítese anillos y reloj ahora, antes de que se hinche.',
        'Mantenga la mano en alto, por encima del corazón, si eso la alivia.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas y de las operaciones que ha tenido.',
      ],
      avoid: ['Ningún masaje, ni en la mano ni en otra parte.', 'No ponga calor en la mano.', 'No fuerce los dedos para estirarlos.'],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Necesito hoy una prueba de imagen u otra prueba?',
        '¿Debería llevar una férula, y cuánto tiempo?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Use la mano para tareas ligeras, y descánsela entre una y otra.',
        'Anote qué dedos se adormecen, cuándo, y qué los alivia.',
        'Anote qué articulaciones se hinchan, y cuánto dura la rigidez por la mañana.',
      ],
      avoid: ['Ningún masaje en la mano hasta que la revise un médico.', 'No lleve correas ni guantes apretados.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Podría venir de la muñeca, el codo o el cuello?',
        '¿Necesito un análisis de sangre o una prueba de los nervios?',
        '¿Ayudaría una férula por la noche?',
      ],
    },
    'physical-therapy': {
      now: [
        'Cierre el puño despacio, sin forzar, y abra la mano, diez veces, dos veces al día.',
        'Mantenga la muñeca recta por la noche, con una férula blanda si tiene una.',
        'Use mangos más gruesos y las dos manos.',
      ],
      avoid: ['No siga si hay dolor punzante u hormigueo.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse, numb],
      ask: [
        '¿Trabajan con algún terapeuta de mano?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
        '¿Cuándo puedo volver a teclear, agarrar y levantar peso?',
      ],
    },
    combined: {
      now: [
        'Haga los ejercicios que le den, también los días de masaje.',
        'Mantenga la muñeca recta por la noche.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, numb],
      ask: [
        '¿Qué músculos de la mano y el antebrazo debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, numb, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: [
        '¿Tienen que ver mi antebrazo, mi cuello y mi hombro?',
        '¿Qué puedo hacer en casa entre sesiones?',
        '¿Cuántas sesiones antes de volver a evaluar?',
      ],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, numb, stalled],
      ask: ['¿Hago bien mis ejercicios y el automasaje?', '¿Qué debería cambiar de mi escritorio, teléfono o herramientas?'],
    },
  },
  selfMassage: {
    tools: 'Su otra mano, o una pelota de tenis sobre una mesa.',
    howLong: 'Un minuto en cada punto, unos cinco minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Apoye la mano en una mesa, con la palma hacia arriba.',
      'Haga círculos lentos con el pulgar sobre la palma y la base carnosa del pulgar.',
      'Deslice con suavidad a lo largo de cada dedo, de la punta a la palma.',
      'Dé la vuelta a la mano y ruede una pelota de tenis bajo la palma.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'El lado interno de la muñeca, en el pliegue.',
      'Articulaciones que duelen o están hinchadas, y cualquier hueso.',
      'Venas que sobresalen, piel rota o bultos.',
    ],
    stopIf: ['Pare si los dedos hormiguean o se adormecen.', 'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.'],
  },
} as const satisfies CarePlan;
