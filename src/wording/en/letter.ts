/** The headings and sentences of the letter that a result reads like. */
import type { LetterTexts } from '../wording.types.ts';

export const letter = {
  why: 'Why',
  because: 'You said {quotes}. {reason}',
  now: 'What to do now',
  avoid: 'Leave alone for now',
  sooner: 'Get help sooner if',
  ask: 'Questions to take with you',
  selfMassage: {
    title: 'Self-massage, step by step',
    tools: 'With what',
    howLong: 'How long',
    howOften: 'How often',
    noPress: 'Where not to press',
    stopIf: 'When to stop',
  },
  withheld: 'We leave self-massage out for now:',
  askTeamFirst: 'Ask your doctor or nurse before any massage, and keep it light:',
  cautions: {
    'fever-now': 'you may have a fever or feel ill.',
    'bruised-without-cause': 'bruises without a cause should be looked at first.',
    'injury-in-first-three-days': 'the first three days of an injury are too soon.',
    'heart-or-vessel-trouble': 'your heart or blood vessels have had trouble.',
    'operated-lately': 'you had an operation lately.',
    'skin-broken-there': 'the skin there is not whole.',
    'lump-there': 'a lump should be looked at first.',
    'veins-there': 'bulging veins should not be pressed.',
    'on-blood-thinners': 'you take blood thinners.',
    'bones-fragile': 'your bones may break easily.',
    'skin-feels-less': 'you may feel less in your skin.',
    'pregnant-or-after-birth': 'you are pregnant, or gave birth lately.',
    'serious-growth-ever': 'of what you told us about your health.',
  },
} as const satisfies LetterTexts;
