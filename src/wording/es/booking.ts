/** What is said in Spanish about a booking link and a booking page. */
import type { BookingTexts } from '../booking.types.ts';

export const booking = {
  goesTo: 'Va a {host}.',
  noAnswers: 'Ninguna de sus respuestas va con él.',
  untick: 'Quite lo que no quiera enviar.',
  values: {
    practitioner: 'Quién le atiende',
    'appointment-type': 'El tipo de sesión',
    location: 'Cuál de nuestras sedes',
    reference: 'Una nota de que viene de esta página',
    name: 'Su nombre',
    email: 'Su correo electrónico',
  },
  own: '«{name}», puesto por la clínica',
  ownNote: 'La página de reservas puede necesitar lo que puso la clínica.',
  wholeLink: 'El enlace completo',
  fillIn: 'Rellenar mi nombre y mi correo electrónico en la página de {vendor}',
  fillInNote: 'Van a {vendor} cuando usted pulsa el enlace. Nosotros no guardamos nada.',
  name: 'Nombre',
  email: 'Correo electrónico',
  notAnEmail: 'Esta dirección aún no está completa.',
  carries: 'Este enlace lleva: {list}.',
  here: 'Reservar aquí, en una página de {vendor}',
  hereNote: 'Entonces {vendor} ve su visita a este sitio web, y puede poner cookies.',
  frame: 'Página de reservas de {vendor}',
  waiting: 'Esperando a {vendor}…',
  silent: '{vendor} no responde aquí. Por favor, use el enlace de arriba, o llame.',
  booked: '{vendor} dice que su reserva está hecha.',
  close: 'Cerrar la página de reservas',
} as const satisfies BookingTexts;
