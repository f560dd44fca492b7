/** What the result says first: when, where, and one sentence to a worried reader. */
import type { ResultTexts } from '../wording.types.ts';

export const results = {
  urgent: {
    when: 'Hoy',
    headline: 'Acuda hoy a un médico o a atención urgente',
    lead: 'Lo que nos dijo no debería esperar. Si nadie puede atenderle hoy, vaya a emergencias del hospital.',
  },
  doctor: {
    when: 'En pocos días, dos semanas como máximo',
    headline: 'Acuda primero a un médico, para una revisión',
    lead: 'Un médico debería mirar esto antes de cualquier tratamiento manual. Pida la primera cita que haya.',
  },
  'physical-therapy': {
    when: 'Antes de dos semanas',
    headline: 'Acuda primero a fisioterapia, para una evaluación',
    lead: 'Ahí miran cómo se mueve, ven qué está débil o rígido y hacen un plan con usted.',
  },
  combined: {
    when: 'Antes de dos semanas',
    headline: 'Fisioterapia y terapia de masaje, a la par',
    lead: 'Siga o empiece con fisioterapia. El ejercicio le devuelve fuerza, y el masaje puede aliviar los músculos tensos entre sesiones.',
  },
  massage: {
    when: 'Cuando le convenga',
    headline: 'Una serie corta de sesiones de masaje encaja con lo que nos dijo',
    lead: 'Puede aliviar músculos tensos que duelen. Cuidarse en casa también es una buena opción, y gratis.',
  },
  'self-care': {
    when: 'Empiece ahora, revise en 48 horas',
    headline: 'Por ahora puede cuidar esto en casa',
    lead: 'Siga en movimiento y haga los pasos de abajo. También dicen cuándo acudir a consulta.',
  },
  'out-of-scope': {
    when: 'Tan pronto como lo necesite',
    headline: 'Otra persona puede ayudarle mejor con esto',
    lead: 'Esta guía es para músculos, huesos y articulaciones. Aquí tiene el lugar adecuado para preguntar.',
  },
  doors: {
    dentist: {
      when: 'Hoy, si la cara se hincha o se siente mal',
      headline: 'Llame a un dentista',
      lead: 'Si cada vez le cuesta más tragar, respirar o abrir la boca, busque ayuda de emergencia ya.',
    },
    vet: {
      when: 'Tan pronto como lo necesite',
      headline: 'Llame a un veterinario',
      lead: 'Un veterinario puede decirle en cuánto tiempo hay que ver a su animal.',
    },
    'medicine-advice': {
      when: 'Hoy, si se siente mal con ella',
      headline: 'Pregunte en una farmacia o a su médico',
      lead: 'No podemos aconsejar sobre medicinas. Si puede haber tomado demasiado, busque ayuda de emergencia ya.',
    },
    'skin-or-other': {
      when: 'Hoy, si se siente mal',
      headline: 'Contacte con su médico o una línea de enfermería',
      lead: 'Si se siente muy mal, o se extiende rápido, busque ayuda de emergencia ya.',
    },
    mind: {
      when: 'Hoy, si le cuesta sobrellevarlo',
      headline: 'Hable con su médico o una línea de apoyo',
      lead: 'No tiene que llevar esto a solas. Si podría hacerse daño o no está a salvo, busque ayuda de emergencia ya.',
    },
    'general-advice': {
      when: 'En pocos días; hoy, si se siente mal',
      headline: 'Pregunte a su médico o a una línea de enfermería',
      lead: 'No pudimos ubicar su problema, y preferimos no adivinar. Cuénteles lo que nos contó.',
    },
  },
} as const satisfies ResultTexts;
