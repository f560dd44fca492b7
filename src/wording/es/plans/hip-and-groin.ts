/** What to do about a hip or groin meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  {
    when: 'Tras una caída no puede ponerse de pie, o la pierna se ve más corta o girada hacia fuera',
    thenDo: 'No se levante ni se mueva, y llame ya al número de emergencias.',
  },
  {
    when: 'Llega un dolor repentino en un testículo, o un bulto de la ingle se pone duro y duele',
    thenDo: 'Vaya ya a emergencias del hospital.',
  },
  { when: 'La cadera duele demasiado para moverla, con fiebre o malestar', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'Siente adormecimiento entre las piernas, o cambia su vejiga o intestino', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'Le falta el aire, o el pie se pone frío o pálido', thenDo: 'Llame ya al número de emergencias.' },
];
const todaySigns = [
  { when: 'Una pierna se hincha', thenDo: 'Acuda hoy a un centro de atención urgente o a un médico. No la frote.' },
  {
    when: 'Usted corre mucho, y ahora la ingle duele en reposo, por la noche o al saltar en un pie',
    thenDo: 'Deje de correr, y pida que le atiendan hoy.',
  },
  {
    when: 'La pierna perdió fuerza hace poco, o no puede dar cuatro pasos',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
];
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje ahí.';
const pacing = [
  'Por ahora, no se siente mucho rato con las piernas cruzadas, ni haga sentadillas profundas.',
  'No se acueste sobre el lado que duele.',
  freshInjury,
];
const routine = [
  'Camine en terreno llano, en ratos cortos, hasta donde se sienta bien.',
  'Sujétese a una silla y levante la pierna hacia el lado, diez veces, una vez al día.',
  'Levántese de una silla y vuelva a sentarse, diez veces, una vez al día.',
  'Duerma sobre el lado sano con una almohada entre las rodillas.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'No apoye la pierna si duele al estar de pie. Use muletas o el brazo de alguien.',
        'Descanse en la postura más cómoda.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas y de las operaciones que ha tenido.',
      ],
      avoid: [
        'Ningún masaje, ni en la cadera ni en otra parte.',
        'No corra, ni salte en un pie ni estire.',
        'No ponga calor en la cadera ni en la ingle.',
      ],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Necesito hoy una prueba de imagen u otra prueba?',
        '¿Cuánto peso puedo apoyar en esta pierna?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Camine tanto como le resulte cómodo, y descanse entre medio.',
        'Anote dónde duele: ingle, costado o glúteo.',
        'Anote si le despierta, y cuánto dura la rigidez por la mañana.',
      ],
      avoid: ['Ningún masaje en la cadera hasta que la revise un médico.', 'Por ahora, no corra ni salte.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Es la cadera, la espalda u otra cosa?',
        '¿Necesito una prueba de imagen, y qué cambiaría?',
        '¿Es seguro hacer ejercicio o recibir masajes?',
      ],
    },
    'physical-therapy': {
      now: [
        'Dé paseos cortos en terreno llano, con un bastón si ayuda.',
        'Siéntese en una silla más alta, y levántese con las manos.',
        'Mueva la cadera con suavidad, sin forzar, diez veces, dos veces al día.',
      ],
      avoid: ['No siga si hay dolor punzante en la ingle o si algo se engancha.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué está débil o rígido, y qué voy a trabajar?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
        '¿Cuándo puedo volver a las escaleras, el trabajo y el deporte?',
      ],
    },
    combined: {
      now: [
        'Haga los ejercicios que le den, también los días de masaje.',
        'Dé paseos cortos en terreno llano.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué músculos alrededor de la cadera debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: [
        '¿Tienen que ver mi espalda baja y mi muslo?',
        '¿Qué puedo hacer en casa entre sesiones?',
        '¿Cuántas sesiones antes de volver a evaluar?',
      ],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['¿Hago bien mis ejercicios y el automasaje?', '¿Qué debería añadir o quitar después?'],
    },
  },
  selfMassage: {
    tools: 'La base de la mano, o una pelota de tenis contra una pared.',
    howLong: 'Dos minutos en cada punto, unos seis minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Póngase de lado a una pared, con la pelota en la carne del glúteo.',
      'Apóyese y ruede despacio. Quédese en un punto tenso durante tres respiraciones lentas.',
      'Mueva la pelota un poco hacia delante, al músculo de debajo del hueso de la cadera.',
      'Deslice la base de la mano por el lado de fuera del muslo.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'La ingle y el pliegue de delante de la cadera.',
      'La punta ósea de la cadera, el cóccix y el hueso con el que se sienta.',
      'Venas que sobresalen, piel rota, bultos o hinchazón.',
    ],
    stopIf: [
      'Pare si el dolor, el hormigueo o el adormecimiento baja por la pierna.',
      'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.',
    ],
  },
} as const satisfies CarePlan;
