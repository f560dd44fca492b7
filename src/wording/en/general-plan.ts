/** What belongs to a kind of care and not to a place: what to expect, how to tell whether it works, what it costs. */
import type { GeneralPlan } from '../../vocabulary/care-plan.ts';

export const generalPlan = {
  topics: {
    'seen-today': {
      title: 'Being seen today',
      says: [
        'Say first what worries you most, when it began, and what has changed.',
        'Bring a list of your medicines, illnesses and operations.',
        'A free nurse line can help you find who is open.',
        'Do not let cost delay you. Ask a public hospital or clinic what it would charge.',
      ],
    },
    'seeing-a-doctor': {
      title: 'The visit to the doctor',
      says: [
        'The doctor asks how it began, looks and feels, and checks strength and feeling.',
        'Tests are not always needed. Ask what each one would change.',
        'You can ask to be sent to a physical therapist.',
        'Health centers and public clinics often do this visit for little or no money.',
      ],
    },
    'physical-therapy': {
      title: 'What physical therapy is like',
      says: [
        'At the first visit they ask, watch you move, test strength and joints, and set goals with you.',
        'The plan is mostly exercise, also at home. Hands-on care may be one part of it.',
        'Expect to do short exercises most days. Change often takes weeks.',
        'After surgery, keep to the limits your surgical team gave you.',
        'In many places you can book without a doctor. Ask about free or public services too.',
      ],
    },
    'massage-course': {
      title: 'What a course of massage is like',
      says: [
        'A course of regular visits over several weeks does more than one visit.',
        'For long-lasting neck pain, trials gave 60 minutes, two or three times a week, for four weeks. Half an hour was not enough.',
        'For long-lasting low back pain, trials gave one visit a week for ten weeks.',
        'The first visits may ease tight, sore muscles. Being a little sore the next day is common.',
        'The goal is to move better with less pain, not to have no pain at all.',
        'If nothing has changed after four weeks, stop and ask for an assessment.',
        'Once you are better, every week or two, and later once a month, is upkeep.',
        'Massage schools often have low-cost clinics, and self-massage is free.',
      ],
    },
    'both-together': {
      title: 'How the two work together',
      says: [
        'Start with the physical therapy assessment, and show the plan to your massage therapist.',
        'Exercise builds strength and movement. Massage can ease tight muscles between visits.',
        'If you can only pay for one, choose physical therapy. Self-massage at home can stand in for the other.',
        'Ask your doctor or health service about free or public physical therapy.',
      ],
    },
    'home-care': {
      title: 'Care at home',
      says: [
        'A little each day beats a lot now and then.',
        'Some soreness is fine if it settles by the next day.',
        'Test heat and cold on your skin first. Do not use them where skin feels numb.',
        'If you get worse within 48 hours of home care, stop and be seen.',
        'Home care is free. A nurse line or pharmacist can answer small questions.',
      ],
    },
    upkeep: {
      title: 'Care at home and visits, side by side',
      says: [
        'If you can, have one assessment first, then care at home with support.',
        'About four fifths of upkeep can be yours. Keep visits for what is harder.',
        'Keep up your home routine between visits, and show it to your therapist.',
        'A check-in about once a month keeps it on track.',
      ],
    },
    tracking: {
      title: 'How to tell whether it works',
      says: [
        'Once a week, rate your pain from 0 to 10, before and after care.',
        'Note how stiff you are, how easily you move, and how you sleep.',
        'Choose one task that matters, and note how well you can do it.',
        'Note how often you need other pain relief.',
        'A drop of two points, or an easier task, is real change.',
      ],
    },
    readiness: {
      title: 'Before you start a course of massage',
      says: [
        'It suits tight or stiff muscles that have bothered you for over a month.',
        'Can you come for several visits over some weeks?',
        'Are you ready to talk about your health and illnesses first?',
        'Would you like a gentle way, beside exercise, that needs no medicine?',
      ],
    },
    techniques: {
      title: 'Four kinds of hands-on work',
      says: [
        'Soft-tissue massage: a firm, gliding touch on tight muscles. It suits general tension.',
        'Trigger-point work: steady pressure on one sore knot. It suits an ache that starts from one spot.',
        'Active release: pressure while you move the part. It suits muscles that feel stuck when you move.',
        'Myofascial release: a slow, long stretch by hand. It suits wide, stiff areas.',
        'No kind has been shown to be clearly better. Choose what feels right, and say so if it hurts.',
      ],
    },
    'massage-cautions': {
      title: 'When not to have massage',
      says: [
        'Not at all: fever, a leg or arm that swells, bruises without cause, or an injury that no one has checked.',
        'Not with heart trouble that is not steady, a side that went weak not long ago, or a high-risk pregnancy.',
        'Not on: wounds, rashes, lumps, hot joints, bones that may be hurt, bulging veins, or surgery in the last six weeks.',
        'Not on: the front of the neck, armpit, inner elbow, groin or the back of the knee.',
        'No massage gun near the front or side of the neck.',
        'If you take blood thinners, are pregnant, or have thin bones or numb skin, ask your care team first and go lighter.',
        'The same goes while you are treated for a serious illness.',
        'No massage and no heat on a fresh injury for 72 hours.',
      ],
    },
    evidence: {
      title: 'How sure is this?',
      says: [
        'For massage, certainty is low to moderate. No review calls it high.',
        'A 2023 review found 17 studies of self-massage. In 11 it was used alone, and 7 of those found clear gains.',
        'Those gains were in pain, stress, sleep and well-being. Four weeks was the usual length.',
        'The World Health Organization looked at long-lasting low back pain. Its certainty is very low for massage and low for exercise.',
        'Bodies differ. What you track over four weeks tells you most.',
      ],
    },
    cost: {
      title: 'What it may cost',
      says: [
        'Care at home costs little: your hands, and perhaps a tennis ball.',
        'Often, your insurance pays for physical therapy when a doctor orders it. Ask before you book.',
        'Massage is rarely paid for. Some health savings accounts allow it.',
        'Ask for the price, the number of visits, and when you will look again.',
      ],
    },
    'if-unsure': {
      title: 'If you are not sure',
      says: ['Ask a doctor or a licensed physical therapist which fits you: massage, physical therapy or both.'],
    },
  },
  comparisons: {
    'self-care-or-professional': {
      title: 'Care at home or a professional?',
      columns: ['At home', 'With a professional'],
      rows: [
        { about: 'Best for', cells: ['Daily tension and upkeep', 'Finding the cause, and harder problems'] },
        { about: 'Pain', cells: ['Mild to moderate, 1 to 6 out of 10', 'Moderate to strong, 5 to 10 out of 10'] },
        { about: 'How often', cells: ['Daily', 'Every week or two'] },
        { about: 'Cost', cells: ['Very little', 'Depends on insurance'] },
      ],
    },
    'massage-or-physical-therapy': {
      title: 'Massage or physical therapy?',
      columns: ['Massage', 'Physical therapy'],
      rows: [
        { about: 'Aim', cells: ['Ease tension and stress', 'Find what is wrong and restore movement'] },
        {
          about: 'Suits',
          cells: ['Tight or stiff muscles, with daily life going on as usual', 'Injury, surgery, or pain that stops you doing things'],
        },
        { about: 'What happens', cells: ['Hands-on work while you rest', 'Tests, exercises, goals, and some hands-on care'] },
        { about: 'Where', cells: ['A studio, spa or clinic', 'A clinic or hospital, with exercise at home'] },
        { about: 'Who pays', cells: ['Mostly you', 'Often your insurance, or a public service'] },
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
