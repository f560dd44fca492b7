/** What is said in English about a booking link and a booking page. */
import type { BookingTexts } from '../booking.types.ts';

export const booking = {
  goesTo: 'It goes to {host}.',
  noAnswers: 'None of your answers go with it.',
  untick: 'Take out what you do not want to send.',
  values: {
    practitioner: 'who to see',
    'appointment-type': 'the kind of visit',
    location: 'which of our places',
    reference: 'a note that you come from this page',
    name: 'your name',
    email: 'your email address',
  },
  own: '“{name}”, set by the clinic',
  ownNote: 'The booking page may need what the clinic has set.',
  wholeLink: 'The whole link',
  fillIn: 'Fill in my name and email address on the {vendor} page',
  fillInNote: 'They go to {vendor} when you press the link. We keep nothing.',
  name: 'Name',
  email: 'Email address',
  notAnEmail: 'This address is not complete yet.',
  carries: 'This link carries: {list}.',
  here: 'Book here, on a page from {vendor}',
  hereNote: '{vendor} then sees your visit to this website, and may set cookies.',
  frame: 'Booking page from {vendor}',
  waiting: 'Waiting for {vendor}…',
  silent: '{vendor} does not answer here. Please use the link above, or call.',
  booked: '{vendor} says that you are booked.',
  close: 'Close the booking page',
} as const satisfies BookingTexts;
