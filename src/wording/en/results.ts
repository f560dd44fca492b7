/** What the result says first: when, where, and one sentence to a worried reader. */
import type { ResultTexts } from '../wording.types.ts';

export const results = {
  urgent: {
    when: 'Today',
    headline: 'See a doctor or urgent care today',
    lead: 'What you told us should not wait. If no one can see you today, go to an emergency department.',
  },
  doctor: {
    when: 'Within days, two weeks at most',
    headline: 'See a doctor first, for a check',
    lead: 'A doctor should look at this before any hands-on care. Ask for the first visit you can get.',
  },
  'physical-therapy': {
    when: 'Within two weeks',
    headline: 'See a physical therapist, for an assessment first',
    lead: 'They look at how you move, find what is weak or stiff, and build a plan with you.',
  },
  combined: {
    when: 'Within two weeks',
    headline: 'Physical therapy and massage therapy, side by side',
    lead: 'Keep or start physical therapy. Exercise builds you back up, and massage can ease tight muscles in between.',
  },
  massage: {
    when: 'When it suits you',
    headline: 'A short course of massage therapy fits what you told us',
    lead: 'It may ease tight, sore muscles. Home care is a fair choice too, and free.',
  },
  'self-care': {
    when: 'Start now, check again in 48 hours',
    headline: 'You can care for this at home for now',
    lead: 'Keep moving, and follow the steps below. They also say when to be seen.',
  },
  'out-of-scope': {
    when: 'As soon as you need it',
    headline: 'Someone else can help you better with this',
    lead: 'This guide is for muscles, bones and joints. Here is the right place to ask.',
  },
  doors: {
    dentist: {
      when: 'Today if the face swells or you feel ill',
      headline: 'Call a dentist',
      lead: 'If it is getting hard to swallow, breathe or open your mouth, get emergency help now.',
    },
    vet: {
      when: 'As soon as you need it',
      headline: 'Call a vet',
      lead: 'A vet can tell you how soon your animal should be seen.',
    },
    'medicine-advice': {
      when: 'Today if you feel unwell on it',
      headline: 'Ask a pharmacist or your doctor',
      lead: 'We cannot advise on medicines. If you may have taken too much, get emergency help now.',
    },
    'skin-or-other': {
      when: 'Today if you feel ill',
      headline: 'Contact your doctor or a nurse advice line',
      lead: 'If you feel very unwell, or it is spreading fast, get emergency help now.',
    },
    mind: {
      when: 'Today if it is hard to cope',
      headline: 'Talk to your doctor or a support line',
      lead: 'You do not have to carry this alone. If you may harm yourself or are not safe, get emergency help now.',
    },
    'general-advice': {
      when: 'Within days, today if you feel ill',
      headline: 'Ask your doctor or a nurse advice line',
      lead: 'We could not place your problem, and would rather not guess. Tell them what you told us.',
    },
  },
} as const satisfies ResultTexts;
