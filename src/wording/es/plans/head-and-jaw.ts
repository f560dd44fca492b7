/** What to do about the head or jaw meanwhile. */
import type { CarePlan } from '../../../vocabulary/care-plan.ts';

const emergencySigns = [
  {
    when: 'Llega un dolor de cabeza repentino, el peor que ha tenido, o se le cae media cara o arrastra el habla',
    thenDo: 'Llame ya al número de emergencias.',
  },
  { when: 'La vista se apaga, se hace doble o se va, aunque sea por poco tiempo', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'El cuello se pone rígido, con fiebre, o la luz le lastima los ojos', thenDo: 'Vaya ya a emergencias del hospital.' },
  { when: 'La mandíbula duele con presión en el pecho, sudor o falta de aire', thenDo: 'Llame ya al número de emergencias.' },
  { when: 'Tras un golpe en la cabeza, vomita, tiene mucho sueño o siente confusión', thenDo: 'Llame ya al número de emergencias.' },
];
const todaySigns = [
  {
    when: 'Tiene más de 50 años, con un dolor de cabeza nuevo, dolor del cuero cabelludo o dolor de mandíbula al masticar',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'La mandíbula duele con el esfuerzo y se alivia con el reposo',
    thenDo: 'Acuda hoy a un centro de atención urgente o a un médico.',
  },
  {
    when: 'La cara se hincha, o apenas puede abrir la boca',
    thenDo: 'Acuda hoy a un dentista o a un centro de atención urgente.',
  },
];
const worse = {
  when: 'Empeora en menos de 48 horas con cuidados en casa',
  thenDo: 'Pare, y contacte con un médico, un dentista o fisioterapia antes de dos días.',
};
const stalled = { when: 'No mejora después de dos semanas', thenDo: 'Acuda a un médico, un dentista o fisioterapia antes de dos semanas.' };

const freshInjury = 'En las primeras 72 horas tras un golpe o una sacudida: ni calor ni masaje ahí.';
const pacing = [
  'Por ahora, no mastique chicle ni pan duro, ni bostece con la boca muy abierta.',
  'Ninguna pistola de masaje en la cabeza, la cara o el cuello.',
  freshInjury,
];
const restTheJaw = [
  'Descanse la mandíbula: labios juntos, dientes separados, lengua suelta.',
  'Coma alimentos blandos en bocados pequeños durante una semana.',
];
const routine = [
  ...restTheJaw,
  'Abra y cierre la boca despacio, hasta la mitad, diez veces, dos veces al día.',
  'Levante la vista de la pantalla cada media hora, y baje los hombros.',
  'Pruebe un paño tibio en las mejillas durante diez minutos.',
];

export const plan = {
  byDisposition: {
    urgent: {
      now: [
        'Quédese con alguien hasta que le atiendan.',
        'Deje que conduzca otra persona.',
        'Lleve una lista de sus medicinas y de las enfermedades que ha tenido.',
      ],
      avoid: ['Ningún masaje, ni en la cabeza, ni en el cuello ni en otra parte.', 'No conduzca.', 'No estire el cuello ni lo haga crujir.'],
      watch: [...emergencySigns, { when: 'Nadie puede atenderle hoy', thenDo: 'Vaya esta noche a emergencias del hospital.' }],
      ask: [
        '¿Necesito hoy un análisis de sangre o una prueba de imagen?',
        '¿Qué debería hacerme volver, y en cuánto tiempo?',
        '¿Cuándo es seguro trabajar y conducir?',
      ],
    },
    doctor: {
      now: [...restTheJaw, 'Anote cuándo viene el dolor, cuánto dura y qué estaba haciendo.'],
      avoid: ['Ningún masaje en la cabeza o el cuello hasta que le revise un médico.', 'No haga crujir el cuello ni le dé sacudidas.', freshInjury],
      watch: [...emergencySigns, ...todaySigns],
      ask: [
        '¿Qué puede haber detrás de esto?',
        '¿Debería mirarme la mandíbula también un dentista?',
        '¿Es seguro recibir masajes en la cara y el cuello?',
      ],
    },
    'physical-therapy': {
      now: [...restTheJaw, 'Abra y cierre la boca despacio, solo hasta donde sea fácil, diez veces, dos veces al día.'],
      avoid: ['No abra la boca a la fuerza.', ...pacing],
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Esto viene de la mandíbula, del cuello o de los dos?',
        '¿Tratan mandíbulas aquí, o quién lo hace cerca?',
        '¿Qué ejercicios hago en casa, y cada cuánto?',
      ],
    },
    combined: {
      now: [...restTheJaw, 'Haga los ejercicios que le den, también los días de masaje.', 'Cuente en cada terapia lo que se hace en la otra.'],
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse],
      ask: [
        '¿Qué músculos de la mandíbula y el cuello debería trabajar el masaje?',
        '¿Qué puedo hacer por mi cuenta entre sesiones?',
        '¿Cómo sabremos que funciona?',
      ],
    },
    massage: {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, { ...stalled, when: 'No mejora después de cuatro semanas de masaje' }],
      ask: [
        '¿Tienen que ver mi cuello y mis hombros?',
        '¿Puede mostrarme unos movimientos para casa?',
        '¿Cuántas sesiones antes de volver a evaluar?',
      ],
    },
    'self-care': {
      now: routine,
      avoid: pacing,
      watch: [...emergencySigns, ...todaySigns, worse, stalled],
      ask: ['¿Hago bien mis ejercicios de mandíbula?', '¿Aprieto los dientes, y quién puede ayudar con eso?'],
    },
  },
  selfMassage: {
    tools: 'Las puntas de sus dedos. Aquí, ni pelota ni pistola de masaje.',
    howLong: 'Un minuto en cada punto, unos cinco minutos en total.',
    howOften: 'Una o dos veces al día durante cuatro semanas; luego mire qué cambió.',
    steps: [
      'Siéntese con los codos en una mesa y deje la mandíbula suelta.',
      'Haga círculos pequeños y lentos en las sienes con dos dedos.',
      'Haga lo mismo en el músculo de masticar, en la mejilla, delante de la oreja.',
      'Amase los músculos de detrás del cuello, justo debajo del cráneo.',
      'Presione con suavidad, no más de 3 de 10.',
    ],
    noPress: [
      'La parte delantera o lateral del cuello, y la garganta.',
      'Los ojos, las orejas y los huesos de la cara.',
      'Venas que sobresalen, piel que duele, bultos o hinchazón.',
    ],
    stopIf: ['Pare si siente mareo, náuseas o un adormecimiento nuevo.', 'Pare si duele más al día siguiente, o si empeora en menos de 48 horas.'],
  },
} as const satisfies CarePlan;
