/** What to do about a knee meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'Le falta el aire, o le duele el pecho', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'El pie se pone frío, pálido, azul o se adormece', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'La rodilla está caliente, hinchada y duele demasiado para doblarla', thenDo: 'Vaya ya a emergencias del hospital.' },
  {
    when: 'La pierna, bajo la rodilla, se pone dura y tensa, con un dolor que sigue creciendo',
    thenDo: 'Vaya ya a emergencias del hospital.',
  },
];
const todaySigns = [
  {
    when: 'Una pierna se hincha, o la pantorrilla duele y se pone caliente',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico. No la frote.',
  },
  {
    when: 'No puede dar cuatro pasos, levantar la pierna estirada o destrabar la rodilla',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
];
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje en la rodilla.';
const pacing = ['Por ahora, menos sentadillas profundas, menos arrodillarse y menos escaleras.', freshInjury];
const routine = [
  'Siga caminando, en terreno llano, hasta donde se sienta bien.',
  'Siéntese y estire la rodilla despacio, diez veces, dos veces al día.',
  'Levántese de una silla y vuelva a sentarse, diez veces, una vez al día.',
  'Si se siente caliente o hinchada, pruebe una compresa fría envuelta en un paño durante diez minutos.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'No apoye la pierna si duele al estar de pie. Use muletas o el brazo de alguien.',
        'Descanse con la pierna en alto sobre una almohada, si eso la alivia.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas y de las operaciones que ha tenido.',
      ],
      avoid: ['Ningún masaje, ni en la rodilla ni en otra parte.', 'No ponga calor en la rodilla.', 'No la fuerce para doblarla ni para estirarla.'],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Necesito hoy una prueba de imagen u otra prueba?',
        '¿Cuánto peso puedo apoyar en esta pierna?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Use la pierna tanto como le resulte cómodo, y descánsela entre medio.',
        'Anote cuándo duele, se hincha o está rígida, y cuánto dura.',
        'Anote cualquier cosa nueva en el resto del cuerpo, como otras articulaciones que duelen.',
      ],
      avoid: ['Ningún masaje en la rodilla hasta que la revise un médico.', 'Por ahora, nada de deporte, saltos ni cargas pesadas.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Qué puede haber detrás de esto?',
        '¿Necesito una prueba o una imagen, y qué cambiaría?',
        '¿Es seguro hacer ejercicio o recibir masajes?',
      ],
    },
    'physical-therapy': {
      now: [
        'Siga en movimiento, con paseos cortos en terreno llano.',
        'Doble y estire la rodilla despacio, hasta donde resulte cómodo, diez veces, dos veces al día.',
        'En las escaleras, use el pasamanos. Suba primero con la pierna mejor, y baje primero con la que duele.',
      ],
      avoid: ['Todavía no corra, salte ni gire sobre la pierna.', 'No siga si hay dolor punzante o si la rodilla cede.', freshInjury],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué está débil o rígido, y qué voy a trabajar?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
        '¿Cuándo puedo volver a las escaleras, el trabajo y el deporte?',
      ],
    },
    combined: {
      now: [
        'Siga en movimiento, con paseos cortos en terreno llano.',
        'Haga los ejercicios que le den en fisioterapia, también las semanas de masaje.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué músculos alrededor de la rodilla debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: [
        '¿Tienen que ver los músculos de mi muslo o pantorrilla?',
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
    tools: 'Sus manos, o una pelota de tenis.',
    howLong: 'Dos minutos en cada músculo, unos ocho minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Siéntese con el pie en el suelo y el muslo suelto.',
      'Presione con la base de la mano a lo largo de la parte de arriba del muslo, desde la mitad hacia la rodilla.',
      'Haga lo mismo por el lado de fuera del muslo, o ruede despacio una pelota de tenis bajo la palma.',
      'Amase la parte carnosa de la pantorrilla con las dos manos, y pare bastante por debajo de la rodilla.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'Detrás de la rodilla.',
      'La rótula, la línea de la articulación o cualquier hueso.',
      'Venas que sobresalen, piel rota, bultos o hinchazón.',
    ],
    stopIf: [
      'Pare si siente dolor punzante, hormigueo o adormecimiento.',
      'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.',
      'Nunca frote una pantorrilla que desde hace poco duele, está caliente o hinchada. Pida que le atiendan hoy.',
    ],
  },
} as const satisfies CarePlan;
