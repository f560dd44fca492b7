/** What to do about a shoulder meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'El dolor viene con presión en el pecho, falta de aire o sudor', thenDo: 'Llame ya al número de emergencias.' },
  {
    when: 'La punta del hombro duele tras un golpe en el vientre, o con dolor de vientre o sensación de desmayo',
    thenDo: 'Llame ya al número de emergencias.',
  },
  { when: 'El hombro se ve fuera de su sitio, o la mano está fría, pálida o adormecida', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'El hombro está caliente, hinchado y duele demasiado para moverlo', thenDo: 'Vaya ya a emergencias del hospital.' },
];
const todaySigns = [
  {
    when: 'El dolor viene con el esfuerzo, como al subir escaleras, y se alivia con el reposo',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'Todo el brazo se hincha, se siente pesado o se pone azulado',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico. No lo frote.',
  },
  { when: 'No puede levantar el brazo desde una caída', thenDo: 'Llame hoy a un médico, para que le vea en pocos días.' },
];
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje en el hombro.';
const pacing = [
  'Por ahora, no levante mucho peso por encima de la cabeza ni lejos del cuerpo.',
  'No se acueste sobre el lado que duele.',
  freshInjury,
];
const routine = [
  'Inclínese hacia delante y deje que el brazo se balancee en círculos pequeños y sueltos, un minuto, dos veces al día.',
  'Deslice la mano por una pared hacia arriba, hasta donde sea fácil, diez veces.',
  'Lleve los omóplatos hacia atrás y hacia abajo, diez veces, dos veces al día.',
  'Pruebe una compresa tibia en el hombro durante diez minutos.',
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
        'Ningún masaje, ni en el hombro ni en otra parte.',
        'No deje que nadie le coloque el hombro en su sitio de un tirón.',
        'No ponga calor ni levante peso.',
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
        'Anote qué movimientos duelen, y si le despierta.',
        'Anote cualquier cosa nueva en el resto del cuerpo, como el otro hombro.',
      ],
      avoid: ['Ningún masaje en el hombro hasta que lo revise un médico.', 'No levante nada por encima de los hombros.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['¿Qué puede haber detrás de esto?', '¿Necesito una prueba de imagen, y qué cambiaría?', '¿Es seguro hacer ejercicio o recibir masajes?'],
    },
    'physical-therapy': {
      now: [
        'Deje que el brazo se balancee en círculos pequeños y sueltos, un minuto, dos veces al día.',
        'Use la mano a la altura de la cintura, cerca del cuerpo.',
        'Duerma boca arriba o sobre el lado sano, con una almohada bajo el brazo que duele.',
      ],
      avoid: ['No siga si hay dolor punzante, o la sensación de que puede salirse.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué está débil o rígido, y qué voy a trabajar?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
        '¿Cuándo puedo volver a levantar peso y estirar el brazo hacia arriba?',
      ],
    },
    combined: {
      now: [
        'Haga los ejercicios que le den, también los días de masaje.',
        'Use la mano a la altura de la cintura, cerca del cuerpo.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué músculos alrededor del hombro debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: [
        '¿Tienen que ver mi cuello y mi espalda alta?',
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
    tools: 'Su otra mano, o una pelota de tenis contra una pared.',
    howLong: 'Dos minutos en cada punto, unos seis minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Con la otra mano, apriete y suelte el músculo de encima del hombro.',
      'Póngase de lado a una pared, con la pelota detrás del hombro, en la carne del omóplato.',
      'Apóyese y ruede despacio. Quédese en un punto tenso durante tres respiraciones lentas.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'La axila, y la parte delantera o lateral del cuello. Ahí, ninguna pistola de masaje.',
      'La clavícula y la punta del hombro.',
      'Venas que sobresalen, piel rota, bultos o hinchazón.',
    ],
    stopIf: ['Pare si el brazo hormiguea, se adormece o se siente débil.', 'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.'],
  },
} as const satisfies CarePlan;
