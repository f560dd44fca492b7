/** What to do about a neck meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  {
    when: 'Un dolor nuevo de cuello o cabeza viene con mareo, visión doble, un párpado caído o habla arrastrada',
    thenDo: 'Llame ya al número de emergencias.',
  },
  {
    when: 'Tras una caída o un choque, los brazos o las piernas hormiguean, se adormecen o se sienten débiles',
    thenDo: 'No se mueva y llame ya al número de emergencias.',
  },
  { when: 'El cuello se pone rígido, con fiebre, o la luz le lastima los ojos', thenDo: 'Vaya ya a emergencias del hospital.' },
  {
    when: 'Ambos brazos o piernas se debilitan, una debilidad sigue creciendo, o cambia su vejiga o intestino',
    thenDo: 'Vaya ya a emergencias del hospital.',
  },
];
const todaySigns = [
  { when: 'Sus manos se vuelven torpes, o sus piernas inestables', thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.' },
  { when: 'Un brazo o una mano perdió fuerza hace poco', thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.' },
  {
    when: 'Tiene fiebre o se siente mal con el dolor de cuello',
    thenDo: 'Pida que le atiendan hoy. Si su cuerpo combate mal las enfermedades, vaya ya a emergencias del hospital.',
  },
];
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje en el cuello.';
const pacing = ['No haga crujir el cuello ni le dé sacudidas o tirones.', 'Nunca use una pistola de masaje en el cuello.', freshInjury];
const routine = [
  'Gire la cabeza despacio a cada lado, hasta donde sea fácil, diez veces, dos veces al día.',
  'Lleve los hombros en círculo hacia atrás, diez veces, cada hora ante el escritorio.',
  'Duerma con una sola almohada que mantenga el cuello recto.',
  'Pruebe una compresa tibia sobre los hombros durante diez minutos.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Mantenga el cuello en la postura más cómoda.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas y de las operaciones que ha tenido.',
      ],
      avoid: ['Ningún masaje, ni en el cuello ni en otra parte.', 'No estire, haga crujir ni dé tirones al cuello.', 'No levante peso.'],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Necesito hoy una prueba de imagen u otra prueba?',
        '¿Qué no debería hacer con el cuello?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Mueva el cuello tanto como le resulte cómodo, y descánselo entre medio.',
        'Anote adónde va el dolor, y cualquier punto adormecido o débil.',
        'Pruebe cada día tareas pequeñas, como abrochar botones. Anote si se vuelven más difíciles.',
      ],
      avoid: ['Ningún masaje en el cuello hasta que lo revise un médico.', 'Que nadie lo haga crujir ni le dé tirones rápidos.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Qué puede haber detrás de esto?',
        '¿Necesito una prueba de imagen, y qué cambiaría?',
        '¿Es seguro recibir tratamiento manual en el cuello?',
      ],
    },
    'physical-therapy': {
      now: [
        'Siga girando la cabeza con suavidad, sin forzar, diez veces, dos veces al día.',
        'Cambie de postura cada media hora. Los paseos cortos cuentan.',
        'Duerma con una sola almohada que mantenga el cuello recto.',
      ],
      avoid: ['No fuerce el movimiento si el dolor baja por el brazo.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Tiene que ver mi brazo, y cómo lo comprueban?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
        '¿Cuándo puedo volver a conducir, trabajar y hacer deporte?',
      ],
    },
    combined: {
      now: [
        'Haga los ejercicios que le den, también los días de masaje.',
        'Cambie de postura cada media hora. Los paseos cortos cuentan.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué músculos del cuello y los hombros debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: [
        '¿Podemos empezar suave, sin movimientos rápidos del cuello?',
        '¿Qué hay en mi escritorio que mantiene tensos estos músculos?',
        '¿Cuántas sesiones antes de volver a evaluar?',
      ],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['¿Hago bien mis ejercicios y el automasaje?', '¿Qué debería cambiar de mi escritorio o mi almohada?'],
    },
  },
  selfMassage: {
    tools: 'Sus manos. Una pelota de tenis contra una pared para la parte de arriba de los hombros.',
    howLong: 'Dos minutos en cada lado, unos ocho minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Siéntese con la espalda apoyada en una silla y un brazo suelto.',
      'Con la otra mano, apriete y suelte el músculo de encima del hombro.',
      'Con las puntas de los dedos, haga círculos lentos en los músculos de detrás del cuello.',
      'Apóyese en una pelota de tenis contra una pared, entre la columna y el omóplato.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'La parte delantera o lateral del cuello, y la garganta.',
      'Los huesos del centro.',
      'Venas que sobresalen, piel que duele, bultos o hinchazón.',
    ],
    stopIf: [
      'Pare si siente mareo o náuseas, o ve borroso. Si no se pasa enseguida, llame al número de emergencias.',
      'Pare si un brazo hormiguea o se adormece.',
      'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.',
    ],
  },
} as const satisfies CarePlan;
