/** What is expected of every ending: what it says, and on each page of the demo site everything to press, written by hand from what its clinic has told. */
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { en } from '../../src/wording/en/index.ts';
import { results } from '../../src/wording/en/results.ts';

/** In the place of an address: the list of countries. */
export const choose = 'choose a country';

export interface PageOfClinic {
  readonly path: string;
  /** The telephones of the clinic itself: each says what to ask for where the clinic is not the place to be seen. */
  readonly telephones: readonly string[];
  /** Of several places the one that is picked, wherever one is asked for. */
  readonly place?: RegExp;
  readonly presses: Readonly<Record<Disposition, readonly string[]>>;
  /** In the place of `presses.urgent` for somebody who is pregnant, where that makes a difference. */
  readonly whilePregnant?: readonly string[];
}

/** What an ending says first. Out of scope is the way to a dentist. */
export function headlineOf(to: Disposition): string {
  if (to === 'emergency') return en.emergencyWords.headline;
  return to === 'out-of-scope' ? results.doors.dentist.headline : results[to].headline;
}

/** The same words for everybody, whatever was answered. */
const search = 'https://duckduckgo.com/?q=free+or+public+health+care+near+me';

/** Has doors of its own, three booking links and a telephone; its country has no advice line. */
const physicalTherapy = (() => {
  const telephone = 'tel:+15550100142';
  const doctor = ['tel:+15550100150', 'https://www.zocdoc.com/practice/harbor-family-medicine-1?lock=true'];
  const urgentCare = 'tel:+15550100160';
  const therapy = ['https://harbor-pt.clientsecure.me', 'https://calendly.com/harbor-pt/running'];
  return {
    path: '/examples/physical-therapy.html',
    telephones: [telephone],
    presses: {
      emergency: ['tel:911'],
      // Its shortest wait is longer than a day, so that even a search is of more use for today.
      urgent: [urgentCare, ...doctor, search, telephone, 'tel:911'],
      doctor: [...doctor, urgentCare, telephone, 'https://calendly.com/harbor-pt/first-look', search],
      'physical-therapy': [...therapy, telephone, search],
      combined: [...therapy, telephone, search],
      massage: [telephone, search],
      'self-care': [telephone, search],
      'out-of-scope': ['tel:+15550100180', telephone, search, 'tel:911'],
    },
    whilePregnant: ['tel:+15550100170', urgentCare, ...doctor, search, telephone, 'tel:911'],
  } satisfies PageOfClinic;
})();

/** Has a doctor's and a dentist's door, and a country with an advice line. */
const massageOnly = (() => {
  const telephone = 'tel:02079460018';
  const doctor = 'https://www.nhs.uk/service-search/find-a-gp';
  const massage = [
    'https://www.fresha.com/book-now/willow-massage/all-offer?pId=100',
    'https://www.fresha.com/book-now/willow-massage/services?oiid=sv:2&pId=100',
  ];
  return {
    path: '/examples/massage-only.html',
    telephones: [telephone],
    presses: {
      emergency: ['tel:999', 'tel:112'],
      urgent: [doctor, 'tel:111', telephone, 'tel:999', 'tel:112'],
      doctor: [doctor, 'tel:111', telephone],
      'physical-therapy': [telephone, 'tel:111'],
      combined: [...massage, telephone, 'tel:111'],
      massage: [...massage, telephone, 'tel:111'],
      'self-care': ['tel:111', telephone],
      'out-of-scope': ['https://www.nhs.uk/service-search/find-a-dentist', 'tel:111', telephone, 'tel:999', 'tel:112'],
    },
  } satisfies PageOfClinic;
})();

/** Has no door and no link: the advice line of the country, and the telephone. */
const onlyATelephone = (() => {
  const telephone = 'tel:0855501077';
  return {
    path: '/examples/only-a-telephone.html',
    telephones: [telephone],
    presses: {
      emergency: ['tel:112'],
      urgent: ['tel:1177', telephone, 'tel:112'],
      doctor: ['tel:1177', telephone],
      'physical-therapy': [telephone, 'tel:1177'],
      combined: [telephone, 'tel:1177'],
      massage: [telephone, 'tel:1177'],
      'self-care': ['tel:1177', telephone],
      'out-of-scope': ['tel:1177', telephone, 'tel:112'],
    },
  } satisfies PageOfClinic;
})();

/** Has three places, of which Perth has no link for both services together, and only Sydney makes assessments; two doors, and no dentist's. */
const threeLocations = (() => {
  const telephone = 'tel:0855504321';
  const sydney = 'tel:0255501234';
  const urgentCare = 'https://www.health.gov.au/find-a-medicare-ucc';
  const doctor = 'https://www.healthdirect.gov.au/australian-health-services';
  const booking = 'https://southern-cross.au1.cliniko.com/bookings?business_id=';
  const [therapy, massage] = [`${booking}2&appointment_type_id=1`, `${booking}2&appointment_type_id=2`];
  const advice = 'tel:1800022222';
  return {
    path: '/examples/three-locations.html',
    place: /Perth/,
    telephones: [telephone, sydney],
    presses: {
      emergency: ['tel:000', 'tel:112'],
      urgent: [urgentCare, doctor, advice, telephone, 'tel:000', 'tel:112'],
      doctor: [doctor, urgentCare, advice, sydney, `${booking}1&appointment_type_id=9`],
      'physical-therapy': [therapy, telephone, advice],
      combined: [therapy, massage, telephone, advice],
      massage: [massage, telephone, advice],
      'self-care': [advice, telephone],
      'out-of-scope': [advice, telephone, 'tel:000', 'tel:112'],
    },
  } satisfies PageOfClinic;
})();

const therapy = 'https://riverside-therapy.janeapp.com/#/discipline/2/treatment/9';
const massage = 'https://riverside-therapy.janeapp.com/#/discipline/1/treatment/4';

const riverside = 'tel:+15550100199';

/** Has a telephone, a link of its own for both services together, and one for an assessment. */
export const demoClinic = {
  path: '/',
  telephones: [riverside],
  presses: {
    emergency: ['tel:911'],
    urgent: [riverside, search, 'tel:911'],
    doctor: [riverside, 'https://cal.com/riverside-therapy/assessment', search],
    'physical-therapy': [therapy, riverside, search],
    combined: ['https://riverside-therapy.janeapp.com/#/staff_member/3', riverside, search],
    massage: [massage, riverside, search],
    'self-care': [riverside, search],
    'out-of-scope': [riverside, search, 'tel:911'],
  },
} satisfies PageOfClinic;

const noTelephone = {
  path: '/no-telephone.html',
  telephones: [],
  presses: {
    emergency: ['tel:911'],
    urgent: [search, 'tel:911'],
    doctor: [search],
    'physical-therapy': [therapy, search],
    combined: [therapy, massage, search],
    massage: [massage, search],
    'self-care': [search],
    'out-of-scope': [search, 'tel:911'],
  },
} satisfies PageOfClinic;

const noCountry = {
  path: '/no-country.html',
  telephones: [riverside],
  presses: {
    emergency: [choose],
    urgent: [choose, riverside],
    doctor: [choose, riverside],
    'physical-therapy': [therapy, riverside, search],
    combined: [therapy, massage, riverside, search],
    massage: [massage, riverside, search],
    'self-care': [riverside, search],
    'out-of-scope': [choose, riverside],
  },
} satisfies PageOfClinic;

/** The demo clinic comes first: there the conversation is had. */
export const pagesOfClinics: readonly PageOfClinic[] = [
  demoClinic,
  physicalTherapy,
  massageOnly,
  onlyATelephone,
  threeLocations,
  noTelephone,
  noCountry,
];

/** With GB chosen as the country. */
export const onceChosen: Readonly<Partial<Record<Disposition, readonly string[]>>> = {
  emergency: ['tel:999', 'tel:112'],
  urgent: ['tel:111', riverside, 'tel:999', 'tel:112'],
  doctor: ['tel:111', riverside],
  'out-of-scope': ['tel:111', riverside, 'tel:999', 'tel:112'],
};
