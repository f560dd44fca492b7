/** What to do about a low back meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'Siente adormecimiento o algo distinto entre las piernas, o el sexo se siente distinto', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'No puede empezar, aguantar o sentir cuando orina o defeca, y eso es nuevo', thenDo: 'Vaya ya a emergencias del hospital.' },
  {
    when: 'Ambas piernas empiezan a doler, se debilitan o se adormecen, o una debilidad sigue creciendo',
    thenDo: 'Vaya ya a emergencias del hospital.',
  },
  { when: 'Un dolor repentino de vientre y espalda viene con sensación de desmayo o sudor frío', thenDo: 'Llame ya al número de emergencias.' },
];
const todaySigns = [
  { when: 'Un pie se arrastra, o una pierna perdió fuerza hace poco', thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.' },
  {
    when: 'Tiene fiebre o se siente mal, o arde al orinar',
    thenDo: 'Pida que le atiendan hoy. Si su cuerpo combate mal las enfermedades, vaya ya a emergencias del hospital.',
  },
  {
    when: 'Tuvo una caída leve, tiene más de 65 años o huesos frágiles, y la columna duele',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
];
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje en la espalda.';
const pacing = ['No se quede en la cama. Eso frena a la mayoría de las espaldas.', 'No levante mucho peso, ni gire mientras levanta.', freshInjury];
const routine = [
  'Camine de cinco a diez minutos, tres veces al día, y un poco más cada día.',
  'Acuéstese con las rodillas dobladas y muévalas con suavidad de lado a lado, diez veces, dos veces al día.',
  'Cambie de postura cada media hora.',
  'Duerma de lado con una almohada entre las rodillas.',
  'Pruebe una compresa tibia en la espalda durante diez minutos.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Descanse en la postura más cómoda, y dé unos pasos de vez en cuando si puede.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas y de las enfermedades que ha tenido.',
        'Anote cualquier cambio al orinar, defecar o limpiarse.',
      ],
      avoid: [
        'Ningún masaje, ni en la espalda ni en otra parte.',
        'No levante peso, ni estire ni haga crujir la espalda.',
        'No ponga calor en la espalda.',
      ],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Me han revisado las piernas y los reflejos?',
        '¿Necesito hoy una prueba de imagen u otra prueba?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Siga en movimiento con suavidad. Lo mejor son los paseos cortos.',
        'Anote adónde va el dolor, y cualquier punto adormecido o débil.',
        'Anote si le despierta, y si va a más.',
      ],
      avoid: ['Ningún masaje en la espalda hasta que la revise un médico.', 'Que nadie le dé tirones rápidos ni la haga crujir.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Qué puede haber detrás de esto?',
        '¿Necesito una prueba de imagen o un análisis de sangre, y qué cambiaría?',
        '¿Es seguro hacer ejercicio o recibir masajes?',
      ],
    },
    'physical-therapy': {
      now: [
        'Camine un poco y a menudo, aunque duela algo.',
        'Busque una postura cómoda, y cámbiela cada media hora.',
        'Acuéstese con las rodillas dobladas y muévalas con suavidad, sin forzar, diez veces, dos veces al día.',
      ],
      avoid: ['No fuerce el movimiento si el dolor baja más por la pierna.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Tiene que ver mi pierna, y cómo lo comprueban?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
        '¿Cuándo puedo volver a levantar peso, trabajar y entrenar?',
      ],
    },
    combined: {
      now: [
        'Haga los ejercicios que le den, también los días de masaje.',
        'Camine un poco y a menudo.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué músculos de la espalda y la cadera debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: ['¿Tienen que ver mis caderas?', '¿Qué puedo hacer en casa entre sesiones?', '¿Cuántas sesiones antes de volver a evaluar?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['¿Hago bien mis ejercicios y el automasaje?', '¿Cómo debería levantar peso y sentarme en el trabajo?'],
    },
  },
  selfMassage: {
    tools: 'Sus manos, o una pelota de tenis contra una pared.',
    howLong: 'Dos minutos en cada punto y lado, unos ocho minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Póngase de espaldas a una pared, de pie y con las rodillas un poco dobladas.',
      'Ponga la pelota en el músculo junto a la columna, abajo, y apóyese.',
      'Ruede despacio, el ancho de una mano hacia arriba y hacia abajo. Quédese en un punto tenso durante tres respiraciones lentas.',
      'Pase la pelota a la carne del glúteo y haga lo mismo.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'Los huesos de la columna y el cóccix.',
      'La parte blanda de la espalda justo debajo de las costillas, y el vientre.',
      'Cualquier sarpullido, bulto, hinchazón o piel rota.',
    ],
    stopIf: [
      'Pare si el dolor, el hormigueo o el adormecimiento baja por una pierna.',
      'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.',
    ],
  },
} as const satisfies CarePlan;
