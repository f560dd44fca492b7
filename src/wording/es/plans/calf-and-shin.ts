/** What to do about a calf or shin meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'Le falta el aire, o le duele el pecho', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'El pie se pone frío, pálido, azul o se adormece', thenDo: 'Llame ya al número de emergencias.' },
  {
    when: 'La pierna, bajo la rodilla, se pone dura y tensa, con un dolor que sigue creciendo',
    thenDo: 'Vaya ya a emergencias del hospital.',
  },
  {
    when: 'La piel se pone oscura o con ampollas, o duele mucho más de lo que parece por fuera',
    thenDo: 'Vaya ya a emergencias del hospital.',
  },
];
const todaySigns = [
  {
    when: 'Una pantorrilla se hincha, o duele, se pone caliente o roja',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico. No la frote.',
  },
  {
    when: 'Sintió un chasquido detrás del talón, y no puede impulsarse con el pie',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  { when: 'Un pie se arrastra, o no puede dar cuatro pasos', thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.' },
];
const cramp = {
  when: 'La pantorrilla se acalambra cada vez que camina, y se quita al quedarse de pie sin moverse',
  thenDo: 'Acuda a un médico antes de dos semanas.',
};
const boneSpot = {
  when: 'Un punto del hueso de la espinilla duele, también en reposo o por la noche',
  thenDo: 'Deje de correr, y acuda a un médico antes de dos semanas.',
};
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje en la pierna.';
const pacing = [
  'Por ahora, nada de correr, saltar ni cuestas.',
  'Nunca frote una pantorrilla que desde hace poco duele o está hinchada.',
  freshInjury,
];
const routine = [
  'Camine en terreno llano, en ratos cortos, hasta donde se sienta bien.',
  'Sujétese a una silla y póngase de puntas despacio, diez veces, una vez al día.',
  'Apóyese en una pared y estire la pantorrilla hasta sentir un tirón suave, veinte segundos, tres veces.',
  'Use zapatos con un tacón bajo y blando.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Descanse con la pierna en alto sobre una almohada, si eso la alivia.',
        'Camine lo menos que pueda hasta que le atiendan.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas, las operaciones que ha tenido y los viajes largos.',
      ],
      avoid: [
        'Ningún masaje, ni en la pierna ni en otra parte.',
        'No ponga calor ni estire la pantorrilla.',
        'No lleve calcetines ni vendas apretados.',
      ],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Necesito hoy una prueba de imagen o un análisis de sangre?',
        '¿Cuánto peso puedo apoyar en esta pierna?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Camine tanto como le resulte cómodo, y descanse entre medio.',
        'Anote hasta dónde llega antes de que duela, y qué lo alivia.',
        'Mírese las dos piernas cada día. Anote cualquier cambio de tamaño o color.',
      ],
      avoid: ['Ningún masaje en la pierna hasta que la revise un médico.', 'Por ahora, no corra ni salte.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Es el músculo, el hueso, el nervio o la circulación de la sangre?',
        '¿Necesito una prueba o una imagen, y qué cambiaría?',
        '¿Es seguro hacer ejercicio o recibir masajes?',
      ],
    },
    'physical-therapy': {
      now: [
        'Dé paseos cortos en terreno llano, a un paso más lento.',
        'Mueva el tobillo arriba y abajo, con suavidad, veinte veces, tres veces al día.',
        'Si es una lesión reciente, pruebe una compresa fría envuelta en un paño durante diez minutos.',
      ],
      avoid: ['No estire fuerte hasta el dolor.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, cramp, boneSpot, worse],
      ask: [
        '¿Qué está dañado o débil, y qué voy a trabajar?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
        '¿Qué debo poder hacer antes de volver a correr?',
      ],
    },
    combined: {
      now: [
        'Haga los ejercicios que le den, también los días de masaje.',
        'Dé paseos cortos en terreno llano.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, cramp, boneSpot, worse],
      ask: [
        '¿Qué músculos de la pantorrilla y el pie debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, cramp, boneSpot, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: ['¿Tienen que ver mis pies y mis caderas?', '¿Qué puedo hacer en casa entre sesiones?', '¿Cuántas sesiones antes de volver a evaluar?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, cramp, boneSpot, worse, stalled],
      ask: ['¿Hago bien mis ejercicios y el automasaje?', '¿Cómo debería aumentar lo que camino o corro?'],
    },
  },
  selfMassage: {
    tools: 'Sus manos, o una pelota de tenis. Mire primero: las dos pantorrillas deberían tener el mismo tamaño y color.',
    howLong: 'Dos minutos en cada pantorrilla, unos cinco minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Siéntese con el pie en el suelo y la pantorrilla suelta.',
      'Amase la parte carnosa de la pantorrilla con las dos manos, despacio, de abajo hacia arriba.',
      'Apoye la pantorrilla en una pelota de tenis, sobre un taburete, y mueva el pie arriba y abajo.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'Detrás de la rodilla.',
      'El hueso de la espinilla y el cordón de encima del talón.',
      'Venas que sobresalen, piel rota, bultos o hinchazón.',
    ],
    stopIf: [
      'Pare si el pie hormiguea o se adormece.',
      'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.',
      'Nunca frote una pantorrilla que desde hace poco duele, está caliente o hinchada. Pida que le atiendan hoy.',
    ],
  },
} as const satisfies CarePlan;
