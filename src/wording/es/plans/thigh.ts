/** What to do about a thigh meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'Le falta el aire, o le duele el pecho', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'La pierna se pone fría, pálida, azul o se adormece', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'El muslo se pone duro y tenso, con un dolor que sigue creciendo', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'La orina se pone oscura, con músculos que duelen mucho o están débiles', thenDo: 'Vaya ya a emergencias del hospital.' },
  {
    when: 'La piel se pone oscura o con ampollas, o duele mucho más de lo que parece por fuera',
    thenDo: 'Vaya ya a emergencias del hospital.',
  },
];
const todaySigns = [
  {
    when: 'Una pierna se hincha, o el muslo se pone caliente y rojo',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico. No lo frote.',
  },
  {
    when: 'Sintió un crujido, y hay un hueco, o no puede levantar la pierna estirada',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  { when: 'Un moretón se extiende rápido, o salió sin un golpe', thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.' },
];
const lump = { when: 'Encuentra un bulto que crece o es profundo', thenDo: 'Acuda a un médico en pocos días. No lo presione ni lo frote.' };
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje en el muslo.';
const pacing = [
  'Por ahora, nada de carreras rápidas, patadas ni estirar fuerte.',
  'Ningún masaje sobre un moretón profundo, en ningún momento.',
  freshInjury,
];
const routine = [
  'Camine en terreno llano, en ratos cortos, hasta donde se sienta bien.',
  'Siéntese y estire la rodilla despacio, diez veces, dos veces al día.',
  'Levántese de una silla y vuelva a sentarse, diez veces, una vez al día.',
  'Estire solo hasta sentir un tirón suave, durante veinte segundos, tres veces.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Descanse la pierna, en alto sobre una almohada si eso la alivia.',
        'No la apoye si duele al estar de pie.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas y de las operaciones que ha tenido.',
      ],
      avoid: ['Ningún masaje, ni en el muslo ni en otra parte.', 'No ponga calor ni estire.', 'No tome alcohol antes de que le atiendan.'],
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
        'Anote adónde va el dolor, y cualquier punto adormecido o débil.',
        'Si hay un bulto, anote su tamaño y si crece.',
      ],
      avoid: ['Ningún masaje en el muslo hasta que lo revise un médico.', 'Por ahora, no corra ni salte.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Es el muslo, la cadera o la espalda?',
        '¿Necesito una prueba de imagen, y qué cambiaría?',
        '¿Es seguro hacer ejercicio o recibir masajes?',
      ],
    },
    'physical-therapy': {
      now: [
        'Dé paseos cortos en terreno llano.',
        'Doble y estire la rodilla con suavidad, diez veces, dos veces al día.',
        'Si es una lesión reciente, pruebe una compresa fría envuelta en un paño durante diez minutos.',
      ],
      avoid: ['No siga si hay dolor punzante.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, lump, worse],
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
      watch: [...emergencySigns, ...todaySigns, lump, worse],
      ask: [
        '¿Qué músculos del muslo y la cadera debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, lump, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: [
        '¿Tienen que ver mi cadera y mi espalda baja?',
        '¿Qué puedo hacer en casa entre sesiones?',
        '¿Cuántas sesiones antes de volver a evaluar?',
      ],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, lump, worse, stalled],
      ask: ['¿Hago bien mis ejercicios y el automasaje?', '¿Cómo debería aumentar mi entrenamiento?'],
    },
  },
  selfMassage: {
    tools: 'La base de la mano, o una pelota de tenis.',
    howLong: 'Dos minutos en cada lado del muslo, unos ocho minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Siéntese con el pie en el suelo y el muslo suelto.',
      'Presione despacio con la base de la mano a lo largo de la parte de arriba del muslo, hacia la rodilla.',
      'Ruede una pelota de tenis bajo la palma por el lado de fuera del muslo.',
      'Siéntese sobre la pelota, bajo la mitad de la parte de atrás del muslo, y muévase despacio.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'La ingle y la parte interna del muslo cerca de ella.',
      'Detrás de la rodilla, y cualquier hueso.',
      'Venas que sobresalen, moretones, piel rota, bultos o hinchazón.',
    ],
    stopIf: [
      'Pare si la pierna hormiguea o se adormece.',
      'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.',
      'Nunca frote una pierna que desde hace poco está hinchada o caliente. Pida que le atiendan hoy.',
    ],
  },
} as const satisfies CarePlan;
