/** The summary that a visitor takes along: what its buttons say, and the visitor's own page. */
import type { SummaryTexts } from '../summary.types.ts';

export const summary = {
  forYou: 'Para usted',
  forClinic: 'Para su clínica',
  whichOne: '¿Cuál?',
  stays: 'Se queda en esta página hasta que pulse un botón. Después va solo adonde usted lo envíe.',
  forClinicNote: 'Este usa las palabras cortas que usa el personal de la clínica.',
  actions: {
    copy: 'Copiar',
    print: 'Imprimir',
    share: 'Enviar',
    text: 'Guardar como texto',
    data: 'Guardar para el software clínico',
    showCode: 'Mostrar un código',
    hideCode: 'Ocultar el código',
  },
  done: {
    copied: 'Copiado.',
    shared: 'Enviado.',
    saved: 'Guardado como {file}.',
    failed: 'Eso no funcionó aquí. Por favor, pruebe uno de los otros botones.',
  },
  code: {
    which: 'Código {number} de {count}',
    previous: 'Código anterior',
    next: 'Siguiente código',
    how: 'Acérquelo al lector del mostrador. Contiene el texto mismo, no un enlace.',
    all: 'Después muestre el siguiente, hasta que los haya leído todos.',
  },
  page: {
    title: 'Resumen de mi atención',
    made: 'Hecho el {date}',
    version: 'Preguntas: versión {version}',
    result: 'Adónde ir',
    why: 'Por qué',
    sooner: 'Busque ayuda antes si',
    ifThen: '{when}: {thenDo}',
    answers: 'Lo que respondió',
    answered: '{question} — {answer}',
    changed: 'Lo que cambió',
    before: '{question} — Primero dijo: {answer}',
    beforeAndEmergency: '{question} — Primero dijo: {answer} (Eso había mostrado la pantalla de emergencia.)',
  },
} as const satisfies SummaryTexts;
