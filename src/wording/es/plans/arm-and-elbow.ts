/** What to do about an arm or elbow meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'El brazo duele con presión en el pecho, falta de aire o sudor', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'El brazo se debilita o se adormece de repente, o cambia su cara o su habla', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'El brazo se ve deforme, o la mano está fría, pálida o adormecida', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'El brazo se pone duro y tenso, con un dolor que sigue creciendo', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'El codo está caliente, hinchado y duele demasiado para doblarlo', thenDo: 'Vaya ya a emergencias del hospital.' },
];
const todaySigns = [
  {
    when: 'El dolor viene con el esfuerzo, como al subir escaleras, y se alivia con el reposo',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'Sintió un crujido, y el músculo se ha abultado o el brazo está débil',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'El brazo se hincha, se siente pesado o se pone azulado',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico. No lo frote.',
  },
];
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje en el brazo.';
const pacing = [
  'Por ahora, agarre con menos fuerza y durante menos tiempo.',
  'No levante peso con la palma hacia abajo y el brazo estirado.',
  freshInjury,
];
const routine = [
  'Levante peso con la palma hacia arriba y el codo cerca del costado.',
  'Doble y estire el codo despacio, diez veces, dos veces al día.',
  'Apoye el antebrazo en una mesa y baje un peso ligero por el borde, diez veces, una vez al día.',
  'Haga una pausa corta por cada media hora de teclado o herramientas.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Descanse el brazo en una almohada o en un cabestrillo.',
        'Quítese anillos y reloj, por si la mano se hincha.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas y de las operaciones que ha tenido.',
      ],
      avoid: [
        'Ningún masaje, ni en el brazo ni en otra parte.',
        'No ponga calor ni levante peso.',
        'No fuerce el codo para doblarlo ni para estirarlo.',
      ],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Necesito hoy una prueba de imagen u otra prueba?',
        '¿Debería llevar un cabestrillo, y cuánto tiempo?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Use el brazo para tareas ligeras, y descánselo entre una y otra.',
        'Anote cualquier punto adormecido o débil, y a qué dedos llega.',
        'Anote qué lo provoca, y cuánto dura.',
      ],
      avoid: ['Ningún masaje en el brazo hasta que lo revise un médico.', 'No agarre con fuerza ni levante mucho peso.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['¿Podría venir del cuello?', '¿Necesito una prueba, y qué cambiaría?', '¿Es seguro hacer ejercicio o recibir masajes?'],
    },
    'physical-therapy': {
      now: [
        'Doble y estire el codo con suavidad, diez veces, dos veces al día.',
        'Levante peso con la palma hacia arriba y el codo cerca del costado.',
        'Reparta el trabajo con el otro brazo.',
      ],
      avoid: ['No siga si hay dolor punzante u hormigueo.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué tiene demasiada carga, y qué voy a trabajar?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
        '¿Cuándo puedo volver a agarrar, levantar peso y jugar?',
      ],
    },
    combined: {
      now: [
        'Haga los ejercicios que le den, también los días de masaje.',
        'Levante peso con la palma hacia arriba y el codo cerca del costado.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué músculos del brazo debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: ['¿Tienen que ver mi cuello y mi hombro?', '¿Qué puedo hacer en casa entre sesiones?', '¿Cuántas sesiones antes de volver a evaluar?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['¿Hago bien mis ejercicios y el automasaje?', '¿Qué debería cambiar en el trabajo o el deporte?'],
    },
  },
  selfMassage: {
    tools: 'Su otra mano, o una pelota de tenis sobre una mesa.',
    howLong: 'Dos minutos en cada músculo, unos seis minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Apoye el antebrazo en una mesa, suelto, con la palma hacia abajo.',
      'Deslice el pulgar despacio desde la muñeca hacia el codo, por el lado carnoso de arriba.',
      'Dé la vuelta al brazo y ruede una pelota de tenis bajo la carne del antebrazo.',
      'Apriete y suelte los músculos de la parte alta del brazo, por delante y por detrás.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'El pliegue interno del codo, y la axila.',
      'El surco del codo donde da calambre al golpearse, y cualquier hueso.',
      'Venas que sobresalen, piel rota, bultos o hinchazón.',
    ],
    stopIf: ['Pare si los dedos hormiguean o se adormecen.', 'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.'],
  },
} as const satisfies CarePlan;
