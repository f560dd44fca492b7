/** What each item of a screen says, as a sentence the person could say yes to. */
import type { ItemTexts } from '../wording.types.ts';

export const items = {
  // about-you
  'pregnant-or-recent-birth': { label: 'Estoy o puedo estar embarazada, o di a luz hace poco', hint: 'Parto en las últimas 12 semanas' },
  'surgery-lately': { label: 'Tuve una operación o una inyección en la columna', hint: 'En las últimas 12 semanas' },
  'blood-thinners': { label: 'Tomo anticoagulantes' },
  'weak-immunity': {
    label: 'Mi cuerpo combate mal los gérmenes',
    hint: 'Por quimio, un trasplante, una enfermedad o drogas o medicinas que me inyecto',
  },
  'told-of-serious-growth': { label: 'Tengo o tuve cáncer' },
  'fragile-bones': {
    label: 'Mis huesos son finos o se rompen con facilidad',
    or: 'o he tomado esteroides (corticoides) en pastillas durante meses',
  },
  'told-of-high-blood-sugar': { label: 'Tengo diabetes' },
  'heart-or-blood-vessel-history': { label: 'Tuve problemas del corazón, un derrame cerebral o un coágulo' },
  // safety
  'chest-pain-or-pressure': {
    label: 'Me duele el pecho o siento presión en él',
    or: 'o dolor en un brazo, la mandíbula o la espalda, con sudor o náuseas',
  },
  'short-of-breath-or-coughing-blood': { label: 'Me falta el aire, o toso sangre' },
  'face-speech-sight-or-worst-headache': {
    label: 'Se me cae media cara o un párpado, un lado está débil o hablo raro',
    or: 'o pérdida de vista, confusión, convulsión, desmayo, el peor dolor de cabeza',
  },
  'saddle-bladder-or-bowel-change': {
    label: 'Ha cambiado cómo voy al baño o lo que siento entre las piernas',
    hint: 'Cuesta orinar, hay escapes, o adormecimiento al limpiarme o en el sexo',
  },
  'both-sides-weak-or-numb': {
    label: 'Debilidad o adormecimiento nuevo en ambas piernas o ambos brazos',
    or: 'o sube desde los pies',
  },
  'high-force-injury': {
    label: 'Tuve un choque, una caída de altura o una zambullida que salió mal',
    hint: 'En los últimos días. De altura: más de 1 m (3 pies) o 5 escalones',
  },
  'cold-pale-or-misshapen-limb': {
    label: 'Tengo un brazo o una pierna fríos y pálidos, o deformes',
    or: 'o hay una herida profunda, o se ve el hueso',
  },
  'self-harm-or-unsafe': { label: 'Podría hacerme daño, o no estoy a salvo', or: 'o alguien me hizo daño o me apretó el cuello' },
  // along-with-it
  'fever-or-ill': { label: 'Fiebre, escalofríos o me siento mal', hint: 'Ahora o en la última semana' },
  'weight-loss-or-night-sweats': { label: 'Pierdo peso sin proponérmelo, o sudo por la noche', or: 'o tengo mucha sed y mucho cansancio' },
  'night-pain-no-position-eases': { label: 'Me despierta por la noche, y ninguna postura lo alivia' },
  'new-weakness': {
    label: 'Un brazo, una mano, una pierna o un pie ha perdido fuerza',
    hint: 'Se me caen cosas, o no se levanta un pie o una muñeca',
  },
  'numb-all-the-time': { label: 'Una parte de mi cuerpo está siempre adormecida' },
  'tingling-at-times': { label: 'Tengo hormigueo o adormecimiento que va y viene' },
  'pain-spreads': { label: 'El dolor se dispara por el brazo o la pierna' },
  'skin-burns-or-blisters-in-a-band': { label: 'La piel arde o tiene ampollas de un solo lado' },
  // shared by several places
  'hit-head': { label: 'Me golpeé la cabeza en los últimos días' },
  'ache-comes-with-effort': {
    label: 'El dolor viene con el esfuerzo y se va al descansar',
    hint: 'Por ejemplo, con escaleras o cuestas, no al mover la parte que duele',
  },
  'light-hurts-and-chin-will-not-bend': { label: 'La luz me lastima los ojos, y no puedo bajar la barbilla' },
  'scalp-sore-or-jaw-tires-chewing': { label: 'Me duele el cuero cabelludo, o la mandíbula se cansa al masticar' },
  'clumsy-hands-or-unsteady-legs': {
    label: 'Tengo las manos torpes, o las piernas inestables',
    hint: 'Me cuestan los botones, tropiezo, o una mano se adelgaza',
  },
  'hot-swollen-joint': {
    label: 'Una articulación está caliente, hinchada y duele demasiado para moverla',
    hint: 'Empezó en las últimas dos semanas',
  },
  'several-joints-swollen': { label: 'Tengo varias articulaciones hinchadas' },
  'aches-both-shoulders-or-hips': { label: 'Ambos hombros o ambas caderas duelen y tienen rigidez' },
  'arm-swollen-blue-or-heavy': { label: 'Todo el brazo está hinchado, azul o pesado' },
  'belly-pain-or-faint-with-it': {
    label: 'También me duele el vientre, o siento que me desmayo',
    or: 'o me dijeron que la arteria del vientre está ensanchada',
  },
  'sharp-with-each-breath': { label: 'Es un dolor punzante con cada respiración' },
  'felt-snap-or-gap': { label: 'Sentí un chasquido, o hay un hundimiento o un músculo abultado' },
  'tight-hard-swelling': { label: 'Está hinchado, tenso y duro', or: 'o duele cada vez más debajo de un yeso' },
  'pain-far-worse-than-it-looks': { label: 'Duele mucho más de lo que parece por fuera' },
  'redness-spreading': { label: 'La piel está roja u oscura, y se extiende', or: 'o tiene ampollas, o le sale pus' },
  'after-minor-fall-or-bump': { label: 'Empezó con algo leve: una caída, un golpe o al levantar algo' },
  'worse-lying-flat-or-straining': { label: 'Empeora al acostarme en horizontal, toser o hacer fuerza' },
  'one-leg-swollen': { label: 'Una pierna se hinchó hace poco', or: 'o la pantorrilla está caliente y duele, o cambió de color' },
  'cannot-take-four-steps': { label: 'No puedo dar cuatro pasos con esa pierna' },
  'cannot-straighten-or-lift-leg': { label: 'No puedo levantar la pierna estirada' },
  'dark-urine-after-effort': {
    label: 'Orino oscuro, como refresco de cola',
    hint: 'Tras mucho esfuerzo, calor o mucho tiempo sin poder levantarme',
  },
  'kick-or-snap-and-weak-push-off': { label: 'Sentí una patada o un chasquido, y no puedo impulsarme con el pie' },
  'bone-spot-sore-from-training': { label: 'Un punto de un hueso me duele desde que empecé a entrenar más' },
  // head-and-jaw
  'dazed-or-sick-since-head-hit': {
    label: 'Me golpeé la cabeza y siento aturdimiento, sueño o náuseas',
    or: 'o no lo recuerdo, o me gotea la nariz o un oído',
  },
  'new-kind-of-headache': { label: 'Tengo un dolor de cabeza que es nuevo para mí' },
  'sight-blurred-or-double': { label: 'Desde hace poco veo borroso o doble' },
  'jaw-stuck-or-face-swelling': { label: 'Tengo la mandíbula trabada, o se me hincha la cara' },
  // neck
  'neck-hurt-in-fall-or-jolt': { label: 'Me lastimé el cuello en una caída, un golpe o una sacudida', hint: 'En los últimos días' },
  'neck-bone-sore-or-will-not-turn': { label: 'Apenas puedo girar la cabeza', or: 'o los huesos del medio duelen al presionarlos' },
  'one-sided-and-unlike-any-before': { label: 'Es nuevo, de un solo lado y distinto de todo dolor anterior' },
  'eyelid-sight-or-swallowing-changed': { label: 'Se me cae un párpado, veo doble o no puedo tragar bien' },
  // shoulder, arm, hand
  'cannot-lift-arm-since-injury': { label: 'Desde una lesión, no puedo levantar el brazo sin ayuda' },
  'elbow-stuck-since-injury': { label: 'Desde una lesión, el codo no se estira' },
  'finger-swollen-bent-and-sore': { label: 'Un dedo está hinchado, doblado y duele al estirarlo' },
  'wrist-bone-sore-since-fall': { label: 'Desde una caída, el hueso de la muñeca o del pulgar duele al presionarlo' },
  'finger-will-not-move-since-injury': { label: 'Desde un corte o un golpe, un dedo no se dobla o no se estira' },
  'hand-muscle-thinner': { label: 'Un músculo de la mano se ve más delgado' },
  // back
  'sudden-tearing-pain': { label: 'Empezó de repente, como un desgarro' },
  'band-of-pain-round-body': { label: 'Me rodea el cuerpo como una faja apretada' },
  'long-trip-bed-rest-or-hormones': { label: 'Hice un viaje largo o reposo en cama, o tomo hormonas', hint: 'En las últimas semanas' },
  'both-legs-newly-painful-or-tingling': { label: 'El dolor o el hormigueo es nuevo en ambas piernas' },
  'foot-drags-or-leg-buckles': { label: 'Arrastro un pie, se me dobla la pierna o camino inestable' },
  'waves-of-pain-to-groin-with-sickness': { label: 'Oleadas de dolor me llegan a la ingle, y tengo náuseas' },
  'passing-water-burns': { label: 'Me arde al orinar' },
  'long-standing-bladder-change': { label: 'Mi vejiga o intestino cambió hace mucho y sigue igual' },
  // hip and leg
  'leg-shorter-or-turned-out': { label: 'La pierna se ve más corta o girada hacia fuera' },
  'sudden-testicle-or-low-belly-pain': {
    label: 'Dolor repentino en un testículo o en el bajo vientre',
    or: 'o un bulto que duele y no vuelve a entrar',
  },
  'groin-ache-since-training-more': { label: 'Me duele la ingle desde que empecé a entrenar más' },
  'knee-bends-less-than-square': { label: 'Desde una lesión, la rodilla no se dobla hasta la mitad', hint: 'La mitad: como en una silla' },
  'joint-locked': { label: 'Está trabada y no se estira o no se dobla' },
  'went-out-of-place': { label: 'Se salió del todo de su sitio', hint: 'Aunque haya vuelto' },
  'aches-walking-eases-standing': { label: 'Me da calambre al caminar y se quita al quedarme de pie' },
  'ankle-or-foot-bone-sore-since-injury': { label: 'Desde una lesión, un hueso duele al presionarlo' },
  'big-toe-joint-hot': { label: 'La articulación del dedo gordo del pie está roja, caliente y duele mucho' },
  'foot-sore-or-rest-pain': { label: 'Una llaga no sana, o los dedos del pie duelen en la cama por la noche' },
  // widespread
  'rash-with-it': { label: 'Tengo un sarpullido nuevo' },
  // child-screen
  'child-will-not-walk': { label: 'No se pone de pie, no camina o no usa el brazo', or: 'o cojea desde hace más de una semana' },
  'child-limps': { label: 'Cojea' },
  'child-hot-or-swollen-joint': { label: 'Una articulación está caliente, roja e hinchada' },
  'child-screams-when-moved': { label: 'Grita cuando se le mueve la parte que duele' },
  'child-injury-unexplained': { label: 'Nadie puede explicar la lesión o los moretones' },
  'child-night-pain-or-weight-loss': { label: 'Le despierta por la noche, o pierde peso' },
  // pregnancy-screen
  'pregnancy-bleeding-or-fluid': { label: 'Sangro, o pierdo líquido' },
  'pregnancy-baby-or-tightenings': {
    label: 'El bebé se mueve menos de lo habitual',
    or: 'o el vientre o la espalda se me tensa una y otra vez',
  },
  'pregnancy-headache-sight-or-rib-pain': {
    label: 'Tengo un dolor de cabeza fuerte, o veo manchas',
    or: 'o dolor bajo las costillas, o la cara o las manos hinchadas',
  },
  'pregnancy-massage-cleared': { label: 'Mi partera o médico dijo que el masaje está bien' },
  // after-surgery-screen
  'worse-since-operation': { label: 'Esa parte duele o se hincha más cada día', or: 'o la herida se abre o suelta líquido' },
  // injury-signs, injury-course
  'cannot-use-it-since': { label: 'Desde entonces no puedo usarlo para nada' },
  'severe-pain-stops-movement': { label: 'Un dolor fuerte me impide moverlo' },
  'swollen-or-bruised': { label: 'Está hinchado o con moretones' },
  'swelled-within-two-hours': { label: 'Se hinchó en menos de dos horas' },
  'pop-or-snap': { label: 'Sentí u oí un crujido' },
  'gives-way-or-catches': { label: 'Cede o se engancha' },
  'bone-sore-to-touch': { label: 'El hueso duele al presionarlo' },
  'worse-after-home-care': { label: 'Los cuidados en casa lo empeoraron en menos de 48 horas' },
  // complex-signs, pattern
  'recovering-from-surgery': { label: 'Me operaron ahí' },
  'told-of-joint-or-muscle-illness': { label: 'Me dijeron que tengo una enfermedad de articulaciones, músculos o nervios' },
  'told-of-injury-or-wear': { label: 'Me dijeron que hay una lesión, o desgaste' },
  'stiff-over-half-an-hour': { label: 'Cada mañana tengo rigidez por más de media hora' },
  'eases-with-movement-wakes-at-night': { label: 'Moverme lo alivia, y el reposo no', hint: 'Me despierta de madrugada' },
  'skin-gut-or-eye-trouble-too': { label: 'También tengo piel con escamas, ojos rojos que duelen o problemas del intestino' },
  'moves-differently-since-sudden-weakness': { label: 'Desde un derrame cerebral no me muevo igual' },
  'pattern-unexplained': { label: 'Nada explica cuándo viene y cuándo se va' },
  'moves-from-place-to-place': { label: 'Se mueve de una zona a otra' },
  'rest-does-not-ease': { label: 'El reposo no lo alivia' },
  // tension
  'muscles-tight': { label: 'Siento los músculos tensos o con nudos' },
  'stiff-from-sitting-or-work': { label: 'Tengo rigidez por el trabajo o por sentarme' },
  'stress-or-poor-sleep': { label: 'Tengo estrés, o duermo mal' },
  'upkeep-between-appointments': { label: 'Quiero mantenimiento entre sesiones' },
  // suitability, further-signs
  'bruising-without-cause': { label: 'Me salen moretones sin motivo', or: 'o me sangran las encías' },
  'lump-new-or-growing': { label: 'Hay ahí un bulto que es nuevo o crece' },
  'skin-broken-or-sore-there': { label: 'La piel de ahí está rota, duele o tiene sarpullido' },
  'varicose-veins-there': { label: 'Tengo ahí venas abultadas' },
  'feeling-in-skin-reduced': { label: 'Siento menos en la piel de ahí' },
  'wants-hands-on-care': {
    label: 'Quisiera tratamiento manual, como un masaje',
    hint: 'Puedo venir varias veces y hablar de mi salud',
  },
  'wants-exercises-or-plan': { label: 'Quisiera ejercicios o un plan' },
  'prefers-care-at-home': { label: 'Prefiero cuidarlo en casa' },
} as const satisfies ItemTexts;
