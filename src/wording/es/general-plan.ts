/** What belongs to a kind of care and not to a place: what to expect, how to tell whether it works, what it costs. */
import type { GeneralPlan } from '../../vocabulary/care-plan.ts';

export const generalPlan = {
  topics: {
    'seen-today': {
      title: 'Que le atiendan hoy',
      says: [
        'Diga primero lo que más le preocupa, cuándo empezó y qué ha cambiado.',
        'Lleve una lista de sus medicinas, enfermedades y operaciones.',
        'Una línea de enfermería gratuita puede ayudarle a saber qué lugar está abierto.',
        'No deje que el costo le retrase. Pregunte en un hospital o una clínica públicos cuánto cobrarían.',
      ],
    },
    'seeing-a-doctor': {
      title: 'La visita al médico',
      says: [
        'El médico pregunta cómo empezó, mira y palpa, y revisa la fuerza y la sensibilidad.',
        'No siempre hacen falta pruebas. Pregunte qué cambiaría cada una.',
        'Puede pedir que le envíen a fisioterapia.',
        'Los centros de salud y las clínicas públicas suelen hacer esta visita por poco dinero o gratis.',
      ],
    },
    'physical-therapy': {
      title: 'Cómo es la fisioterapia',
      says: [
        'En la primera sesión preguntan, miran cómo se mueve, prueban la fuerza y las articulaciones, y fijan metas con usted.',
        'El plan es sobre todo ejercicio, también en casa. El tratamiento manual puede ser una parte.',
        'Cuente con hacer ejercicios cortos la mayoría de los días. El cambio suele tardar semanas.',
        'Tras una operación, respete los límites que le dio su equipo de cirugía.',
        'En muchos lugares puede reservar sin pasar por un médico. Pregunte también por servicios gratuitos o públicos.',
      ],
    },
    'massage-course': {
      title: 'Cómo es una serie de masajes',
      says: [
        'Una serie de sesiones regulares durante varias semanas logra más que una sola sesión.',
        'Para un dolor de cuello de larga duración, en los estudios se dieron 60 minutos, dos o tres veces por semana, durante cuatro semanas. Media hora no bastó.',
        'Para un dolor de espalda baja de larga duración, en los estudios se dio una sesión por semana durante diez semanas.',
        'Las primeras sesiones pueden aliviar músculos tensos que duelen. Es común sentir algo de dolor al día siguiente.',
        'La meta es moverse mejor con menos dolor, no dejar de tener todo dolor.',
        'Si nada ha cambiado tras cuatro semanas, pare y pida una evaluación.',
        'Cuando haya mejorado, cada semana o dos, y más adelante una vez al mes, es mantenimiento.',
        'Las escuelas de masaje suelen tener clínicas de bajo costo, y el automasaje es gratis.',
      ],
    },
    'both-together': {
      title: 'Cómo funcionan las dos juntas',
      says: [
        'Empiece por la evaluación de fisioterapia, y muestre el plan a su masajista.',
        'El ejercicio da fuerza y movimiento. El masaje puede aliviar los músculos tensos entre sesiones.',
        'Si solo puede pagar una, elija la fisioterapia. El automasaje en casa puede hacer las veces de la otra.',
        'Pregunte a su médico o servicio de salud por fisioterapia gratuita o pública.',
      ],
    },
    'home-care': {
      title: 'Cuidados en casa',
      says: [
        'Un poco cada día vale más que mucho de vez en cuando.',
        'Algo de dolor está bien si al día siguiente se ha calmado.',
        'Pruebe antes el calor y el frío en su piel. No los use donde la piel esté adormecida.',
        'Si empeora en menos de 48 horas con cuidados en casa, pare y acuda a consulta.',
        'Los cuidados en casa son gratis. Una línea de enfermería o una farmacia puede responder preguntas sencillas.',
      ],
    },
    upkeep: {
      title: 'Cuidados en casa y sesiones, a la vez',
      says: [
        'Si puede, tenga primero una evaluación, y luego cuídese en casa con apoyo.',
        'Unas cuatro quintas partes del mantenimiento puede hacerlas usted. Guarde las sesiones para lo más difícil.',
        'Siga con su rutina en casa entre sesiones, y muéstrela a su terapeuta.',
        'Una revisión más o menos una vez al mes lo mantiene en buen camino.',
      ],
    },
    tracking: {
      title: 'Cómo saber si funciona',
      says: [
        'Una vez por semana, puntúe su dolor de 0 a 10, antes y después de los cuidados.',
        'Anote cuánta rigidez tiene, con qué facilidad se mueve y cómo duerme.',
        'Elija una tarea que le importe, y anote lo bien que puede hacerla.',
        'Anote con qué frecuencia necesita otro alivio para el dolor.',
        'Una bajada de dos puntos, o una tarea más fácil, es un cambio real.',
      ],
    },
    readiness: {
      title: 'Antes de empezar una serie de masajes',
      says: [
        'Va bien para músculos tensos o rígidos que le molestan desde hace más de un mes.',
        '¿Puede venir a varias sesiones durante unas semanas?',
        '¿Está de acuerdo en hablar primero de su salud y sus enfermedades?',
        '¿Le gustaría un método suave, junto al ejercicio, que no necesita medicinas?',
      ],
    },
    techniques: {
      title: 'Cuatro tipos de tratamiento manual',
      says: [
        'Masaje de tejidos blandos: un toque firme que se desliza sobre los músculos tensos. Va bien para la tensión general.',
        'Trabajo de puntos gatillo: presión constante en un nudo que duele. Va bien para un dolor que parte de un punto.',
        'Liberación activa: presión mientras usted mueve esa parte. Va bien para músculos que se sienten atascados al moverse.',
        'Liberación miofascial: un estiramiento lento y largo con las manos. Va bien para zonas amplias y rígidas.',
        'No se ha mostrado que ningún tipo sea claramente mejor. Elija lo que le siente bien, y dígalo si duele.',
      ],
    },
    'massage-cautions': {
      title: 'Cuándo no darse un masaje',
      says: [
        'En ningún caso: con fiebre, una pierna o un brazo que se hincha, moretones sin causa, o una lesión que nadie ha revisado.',
        'No, con un problema del corazón que no está estable, un lado que perdió fuerza hace poco, o un embarazo de alto riesgo.',
        'No sobre: heridas, sarpullidos, bultos, articulaciones calientes, huesos que pueden estar dañados, venas abultadas, ni una operación de las últimas seis semanas.',
        'No sobre: la parte delantera del cuello, la axila, el pliegue del codo, la ingle ni detrás de la rodilla.',
        'Ninguna pistola de masaje cerca de la parte delantera o lateral del cuello.',
        'Si toma anticoagulantes, está embarazada, o tiene huesos finos o la piel adormecida, pregunte primero al equipo que le trata, y que sea más suave.',
        'Lo mismo vale mientras recibe tratamiento por una enfermedad grave.',
        'Ni masaje ni calor en una lesión reciente durante 72 horas.',
      ],
    },
    evidence: {
      title: '¿Cuánta certeza hay?',
      says: [
        'Para el masaje, la certeza es de baja a moderada. Ninguna revisión la llama alta.',
        'Una revisión de 2023 encontró 17 estudios de automasaje. En 11 se usó solo, y 7 de ellos hallaron mejoras claras.',
        'Esas mejoras fueron en el dolor, el estrés, el sueño y el bienestar. Lo habitual fueron cuatro semanas.',
        'La Organización Mundial de la Salud estudió el dolor de espalda baja de larga duración. Su certeza es muy baja para el masaje y baja para el ejercicio.',
        'Cada cuerpo es distinto. Lo que anote durante cuatro semanas es lo que más le dirá.',
      ],
    },
    cost: {
      title: 'Cuánto puede costar',
      says: [
        'Cuidarse en casa cuesta poco: sus manos, y quizá una pelota de tenis.',
        'A menudo, su seguro paga la fisioterapia cuando la pide un médico. Pregunte antes de reservar.',
        'El masaje rara vez se cubre. Algunas cuentas de ahorro para la salud lo permiten.',
        'Pregunte el precio, el número de sesiones y cuándo se volverá a evaluar.',
      ],
    },
    'if-unsure': {
      title: 'Si tiene dudas',
      says: ['Pregunte a un médico o a un fisioterapeuta con licencia qué le conviene: masaje, fisioterapia o ambos.'],
    },
  },
  comparisons: {
    'self-care-or-professional': {
      title: '¿En casa o con un profesional?',
      columns: ['En casa', 'Con un profesional'],
      rows: [
        { about: 'Mejor para', cells: ['Tensión diaria y mantenimiento', 'Hallar la causa, y problemas más difíciles'] },
        { about: 'Dolor', cells: ['De leve a moderado, 1 a 6 de 10', 'De moderado a fuerte, 5 a 10 de 10'] },
        { about: 'Cada cuánto', cells: ['A diario', 'Cada semana o dos'] },
        { about: 'Costo', cells: ['Muy poco', 'Depende del seguro'] },
      ],
    },
    'massage-or-physical-therapy': {
      title: '¿Masaje o fisioterapia?',
      columns: ['Masaje', 'Fisioterapia'],
      rows: [
        { about: 'Meta', cells: ['Aliviar la tensión y el estrés', 'Hallar qué va mal y recuperar el movimiento'] },
        {
          about: 'Va bien para',
          cells: ['Músculos tensos o rígidos, con la vida diaria como siempre', 'Una lesión, una operación, o un dolor que le impide hacer cosas'],
        },
        { about: 'Qué pasa', cells: ['Tratamiento manual mientras usted descansa', 'Pruebas, ejercicios, metas y algo de tratamiento manual'] },
        { about: 'Dónde', cells: ['Un estudio, un spa o una clínica', 'Una clínica o un hospital, con ejercicio en casa'] },
        { about: 'Quién paga', cells: ['Sobre todo usted', 'A menudo su seguro, o un servicio público'] },
      ],
    },
  },
  shownWith: {
    urgent: { topics: ['seen-today'], comparisons: [] },
    doctor: { topics: ['seeing-a-doctor', 'cost'], comparisons: [] },
    'physical-therapy': {
      topics: ['physical-therapy', 'upkeep', 'tracking', 'cost', 'if-unsure'],
      comparisons: ['massage-or-physical-therapy'],
    },
    combined: {
      topics: ['both-together', 'physical-therapy', 'massage-course', 'techniques', 'massage-cautions', 'upkeep', 'tracking', 'evidence', 'cost'],
      comparisons: ['massage-or-physical-therapy'],
    },
    massage: {
      topics: ['massage-course', 'readiness', 'techniques', 'massage-cautions', 'upkeep', 'tracking', 'evidence', 'cost', 'if-unsure'],
      comparisons: ['massage-or-physical-therapy', 'self-care-or-professional'],
    },
    'self-care': {
      topics: ['home-care', 'massage-cautions', 'upkeep', 'tracking', 'evidence', 'cost', 'if-unsure'],
      comparisons: ['self-care-or-professional'],
    },
  },
} as const satisfies GeneralPlan;
