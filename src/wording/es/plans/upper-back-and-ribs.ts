/** What to do about the upper back or ribs meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  { when: 'Siente presión en el pecho, falta de aire, sudor o que se desmaya', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'Llega un dolor repentino, como un desgarro, entre los hombros', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'Duele al tomar aire y le falta el aire, o tose sangre', thenDo: 'Llame ya al número de emergencias.' },
  {
    when: 'Las piernas se debilitan, se adormecen o se vuelven inestables, o cambia su vejiga o intestino',
    thenDo: 'Vaya ya a emergencias del hospital.',
  },
];
const todaySigns = [
  {
    when: 'El dolor viene con el esfuerzo, como al subir escaleras, y se alivia con el reposo',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'Tiene fiebre o se siente mal con el dolor',
    thenDo: 'Pida que le atiendan hoy. Si su cuerpo combate mal las enfermedades, vaya ya a emergencias del hospital.',
  },
  {
    when: 'Aparece una franja de dolor que arde o un sarpullido de un solo lado',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico. No lo frote.',
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

const freshInjury = 'En las primeras 72 horas tras una lesión: ni calor ni masaje ahí.';
const pacing = ['No pase más de media hora en la silla en la misma postura.', 'No levante mucho peso, ni gire mientras levanta.', freshInjury];
const routine = [
  'Póngase de pie cada media hora y estire los dos brazos por encima de la cabeza.',
  'Siéntese con la espalda recta y los brazos cruzados, y gire despacio a cada lado, diez veces, dos veces al día.',
  'Haga cinco respiraciones lentas y profundas, tres veces al día.',
  'Pruebe una compresa tibia entre los omóplatos durante diez minutos.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Descanse en la postura más cómoda, y siga respirando despacio.',
        'Quédese con alguien hasta que le atiendan.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas y de las enfermedades que ha tenido.',
      ],
      avoid: [
        'Ningún masaje, ni en la espalda ni en otra parte.',
        'No levante peso, ni estire ni haga crujir la espalda.',
        'No haga ejercicio que provoque el dolor.',
      ],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Me han revisado el corazón y los pulmones?',
        '¿Necesito hoy una prueba de imagen u otra prueba?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
      ],
    },
    doctor: {
      now: [
        'Siga en movimiento con suavidad, y descanse entre medio.',
        'Anote qué lo provoca: moverse, respirar, comer, el esfuerzo o acostarse.',
        'Anote si le despierta, y si va a más.',
      ],
      avoid: ['Ningún masaje en la espalda hasta que la revise un médico.', 'Que nadie le dé tirones rápidos ni la haga crujir.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: ['¿Qué puede haber detrás de esto?', '¿Necesito una prueba de imagen o un análisis de sangre?', '¿Es seguro recibir tratamiento manual?'],
    },
    'physical-therapy': {
      now: [
        'Cambie de postura cada media hora. Los paseos cortos cuentan.',
        'En una silla, gire despacio a cada lado, sin forzar, diez veces, dos veces al día.',
        'Abrace una almohada al toser, si las costillas duelen.',
      ],
      avoid: ['No siga si hay dolor punzante.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Esto viene de la espalda, las costillas o el cuello?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
        '¿Cuándo puedo volver a levantar peso y entrenar?',
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
        '¿Qué músculos de la espalda y los hombros debería trabajar el masaje?',
        '¿Es mejor hacer ejercicio antes o después del masaje?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: ['¿Tienen que ver mi cuello y mis hombros?', '¿Qué puedo hacer en casa entre sesiones?', '¿Cuántas sesiones antes de volver a evaluar?'],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['¿Hago bien mis ejercicios y el automasaje?', '¿Qué debería cambiar de mi escritorio o mi bolso?'],
    },
  },
  selfMassage: {
    tools: 'Una pelota de tenis contra una pared, dentro de un calcetín para que no se caiga.',
    howLong: 'Dos minutos en cada lado, unos cuatro minutos en total.',
    howOften: 'Una vez al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Póngase de espaldas a una pared, de pie y con las rodillas un poco dobladas.',
      'Ponga la pelota entre la columna y el omóplato, sobre el músculo.',
      'Doble y estire las rodillas, para que la pelota ruede despacio arriba y abajo.',
      'Quédese en un punto tenso durante tres respiraciones lentas.',
      'Presione hasta sentirlo firme y agradable, 4 de 10 como máximo.',
    ],
    noPress: [
      'Los huesos de la columna, las costillas y el esternón.',
      'La parte blanda de la espalda debajo de las costillas.',
      'La parte delantera o lateral del cuello. Ahí, ninguna pistola de masaje.',
      'Cualquier sarpullido, bulto, hinchazón o piel rota.',
    ],
    stopIf: [
      'Pare si duele al respirar, o si el brazo hormiguea o se adormece.',
      'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.',
    ],
  },
} as const satisfies CarePlan;
