/** What to do about an ankle or foot meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'El pie se pone frío, pálido, azul o se adormece', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'El tobillo o el pie se ve deforme, o se ve el hueso', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'Le falta el aire, o le duele el pecho', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'El tobillo está caliente, hinchado y duele demasiado para moverlo', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'El pie se pone duro y tenso, con un dolor que sigue creciendo', thenDo: 'Vaya ya a emergencias del hospital.' },
];
const todaySigns = [
  {
    when: 'No puede dar cuatro pasos, o los huesos del tobillo o del pie duelen al presionarlos',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'Sintió un chasquido detrás del talón, y no puede impulsarse con el pie',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'La articulación de un dedo del pie se pone caliente y roja, o la piel roja se extiende',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'Una pantorrilla se hincha, o duele y se pone caliente',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico. No la frote.',
  },
];
const sore = { when: 'Una llaga del pie no sana, o los pies siguen adormecidos', thenDo: 'Acuda a un médico en pocos días.' };
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare. Contacte con fisioterapia o con un médico antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje en el pie.';
const pacing = ['Por ahora, no corra ni salte.', 'Sobre suelos duros, no vaya sin zapatos ni con pantuflas planas.', freshInjury];
const routine = [
  'Camine con zapatos firmes de suela blanda, hasta donde se sienta bien.',
  'Dibuje círculos grandes y lentos con el pie, diez hacia cada lado, dos veces al día.',
  'Sujétese a una silla y póngase de puntas despacio, diez veces, una vez al día.',
  'Póngase de pie en una pierna cerca de una pared, veinte segundos, tres veces.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'No apoye el pie. Use muletas o el brazo de alguien.',
        'Póngalo en alto sobre una almohada, por encima del corazón, si eso lo alivia.',
        'Quítese zapatos, anillos de los pies y calcetines apretados.',
        'Deje que conduzca otra persona.',
      ],
      avoid: [
        'Ningún masaje, ni en el pie ni en otra parte.',
        'No ponga calor, y no tome alcohol antes de que le atiendan.',
        'No deje que nadie tire del pie ni lo tuerza.',
      ],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Necesito hoy una prueba de imagen u otra prueba?',
        '¿Necesito una bota o muletas, y cuánto tiempo?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Camine tanto como le resulte cómodo, y descanse entre medio.',
        'Mírese los dos pies cada día, también las plantas.',
        'Anote cuándo duele, se hincha o se adormece.',
      ],
      avoid: ['Ningún masaje en el pie hasta que lo revise un médico.', 'Por ahora, nada de zapatos apretados, correr ni saltar.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Qué puede haber detrás de esto?',
        '¿Necesito un análisis de sangre o una prueba de imagen?',
        '¿Es seguro hacer ejercicio o recibir masajes?',
      ],
    },
    'physical-therapy': {
      now: [
        'Camine un poco, con apoyo si lo necesita.',
        'Mueva el tobillo arriba y abajo, con suavidad, veinte veces, tres veces al día.',
        'Si es una lesión reciente, ponga el pie en alto, y pruebe una compresa fría envuelta en un paño durante diez minutos.',
      ],
      avoid: ['No siga si hay dolor punzante o si el pie cede.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, sore, worse],
      ask: [
        '¿Qué está dañado o débil, y qué voy a trabajar?',
        '¿Necesito un soporte, vendaje u otros zapatos?',
        '¿Qué debo poder hacer antes de volver a correr?',
      ],
    },
    combined: {
      now: [
        'Haga los ejercicios que le den, también los días de masaje.',
        'Camine un poco y a menudo, con zapatos firmes.',
        'Cuente en cada terapia lo que se hace en la otra.',
      ],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, sore, worse],
      ask: [
        '¿Qué músculos del pie y la pantorrilla debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, sore, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: ['¿Tienen que ver mis pantorrillas?', '¿Qué puedo hacer en casa entre sesiones?', '¿Cuántas sesiones antes de volver a evaluar?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, sore, worse, stalled],
      ask: ['¿Hago bien mis ejercicios y el automasaje?', '¿Son buenos mis zapatos para mis pies?'],
    },
  },
  selfMassage: {
    tools: 'Sus pulgares, o una pelota de tenis en el suelo.',
    howLong: 'Dos minutos en cada pie, unos cinco minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Siéntese en una silla con la pelota bajo el arco del pie descalzo.',
      'Ruede despacio desde el talón hasta la parte de delante de la planta.',
      'Deslice los dos pulgares por la planta, del talón hacia los dedos.',
      'Amase la parte carnosa de la pantorrilla, y pare bastante por debajo de la rodilla.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'Los huesos del tobillo, y el cordón de detrás del talón.',
      'Detrás de la rodilla.',
      'Pies adormecidos: pregunte primero al equipo que le trata.',
      'Venas que sobresalen, piel rota, bultos o hinchazón.',
    ],
    stopIf: ['Pare si el pie hormiguea o se adormece.', 'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.'],
  },
} as const satisfies CarePlan;
