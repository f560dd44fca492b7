/**
 * The least urgent level that each red flag, or set of them, may end at, and the cares that may not be chosen.
 * Written by hand from the guidance; no rule is read, and nothing under `src` may import this.
 */
import type { FindingId } from '../../src/protocol/index.ts';
import type { Condition } from '../../src/vocabulary/condition.ts';
import type { Care, Level } from '../../src/vocabulary/disposition.ts';
import type { GuidanceLine } from './guidance-lines.ts';

interface Row {
  readonly when: Condition<FindingId>;
  /** Who says so. */
  readonly source: string;
  /** The line that the row stands for; `seed` and `product` rows stand beside the lines. */
  readonly line: GuidanceLine | 'seed 000' | 'product';
}

/** Whenever `when` holds, the disposition is this level or a more urgent one. */
export interface MinimumLevel extends Row {
  readonly atLeast: Level;
}

/** Whenever `when` holds, none of these cares is chosen. */
export interface CareBound extends Row {
  readonly never: readonly Care[];
}

const spine = { any: ['at-neck', 'at-upper-back-and-ribs', 'at-low-back'] } as const satisfies Condition<FindingId>;
const numbOrTingling = { any: ['numb-all-the-time', 'tingling-at-times'] } as const satisfies Condition<FindingId>;
const legOrHandSigns = { any: ['clumsy-hands-or-unsteady-legs', 'foot-drags-or-leg-buckles'] } as const satisfies Condition<FindingId>;
/** Weakness or numbness, in an arm or a leg, or of the cord. */
const nerveLoss = { any: ['new-weakness', 'numb-all-the-time', legOrHandSigns] } as const satisfies Condition<FindingId>;
const newHeadPain = { any: ['new-kind-of-headache', 'scalp-sore-or-jaw-tires-chewing'] } as const satisfies Condition<FindingId>;

export const minimumLevels: readonly MinimumLevel[] = [
  // The general lines: what cannot wait anywhere.
  { when: 'saddle-bladder-or-bowel-change', atLeast: 'emergency', source: 'NHS England 2020', line: 'b/general/same-day-list' },
  { when: 'hot-swollen-joint', atLeast: 'emergency', source: 'NHS England 2020', line: 'b/general/same-day-list' },
  { when: { any: [legOrHandSigns, 'new-weakness'] }, atLeast: 'urgent', source: 'NHS England 2020', line: 'b/general/same-day-list' },
  { when: 'several-joints-swollen', atLeast: 'doctor', source: 'NHS England 2020', line: 'b/general/same-day-list' },
  {
    when: {
      all: ['night-pain-no-position-eases', { any: ['getting-worse', 'home-care-stalled', 'therapy-stalled', 'worse-lying-flat-or-straining'] }],
    },
    atLeast: 'doctor',
    source: 'NHS England 2020',
    line: 'b/general/escalating-unwell-or-night',
  },
  {
    when: { all: ['fever-or-ill', 'night-pain-no-position-eases'] },
    atLeast: 'urgent',
    source: 'NHS England 2020',
    line: 'b/general/escalating-unwell-or-night',
  },
  {
    when: { all: ['pain-7-plus', 'getting-worse', 'month-or-more'] },
    atLeast: 'doctor',
    source: 'NHS England 2020',
    line: 'b/general/escalating-unwell-or-night',
  },
  { when: 'fever-or-ill', atLeast: 'doctor', source: 'NHS England 2020', line: 'b/general/escalating-unwell-or-night' },
  {
    when: { all: ['night-pain-no-position-eases', { any: ['pain-7-plus', 'rest-does-not-ease', { all: ['age-50-plus', 'month-or-more'] }] }] },
    atLeast: 'doctor',
    source: 'IFOMPT red flags framework 2020',
    line: 'b/general/combinations',
  },
  {
    when: { any: ['both-sides-weak-or-numb', 'both-legs-newly-painful-or-tingling'] },
    atLeast: 'emergency',
    source: 'NHS, back pain',
    line: 'b/general/back-pain-page',
  },
  {
    when: { any: ['chest-pain-or-pressure', 'high-force-injury'] },
    atLeast: 'emergency',
    source: 'NHS, back pain',
    line: 'b/general/back-pain-page',
  },
  { when: { all: [spine, 'fever-or-ill'] }, atLeast: 'urgent', source: 'NHS, back pain', line: 'b/general/back-pain-page' },
  {
    when: { any: ['weight-loss-or-night-sweats', 'lump-new-or-growing'] },
    atLeast: 'doctor',
    source: 'NHS, back pain',
    line: 'b/general/back-pain-page',
  },
  {
    when: {
      all: [
        'weight-loss-or-night-sweats',
        spine,
        { any: ['night-pain-no-position-eases', 'worse-lying-flat-or-straining', 'band-of-pain-round-body'] },
      ],
    },
    atLeast: 'urgent',
    source: 'NHS, back pain',
    line: 'b/general/back-pain-page',
  },

  // Low back and pelvis.
  {
    when: 'saddle-bladder-or-bowel-change',
    atLeast: 'emergency',
    source: 'National suspected cauda equina pathway',
    line: 'b/low-back/cauda-equina',
  },
  {
    when: 'both-legs-newly-painful-or-tingling',
    atLeast: 'emergency',
    source: 'National suspected cauda equina pathway',
    line: 'b/low-back/cauda-equina',
  },
  { when: 'long-standing-bladder-change', atLeast: 'doctor', source: 'Decisions', line: 'b/low-back/cauda-equina' },
  {
    when: { any: ['saddle-bladder-or-bowel-change', { all: ['at-low-back', 'both-legs-newly-painful-or-tingling'] }] },
    atLeast: 'emergency',
    source: 'Pulse, myths and facts: one leg, or none, does not exclude it',
    line: 'b/low-back/cauda-equina-has-no-one-picture',
  },
  {
    when: 'saddle-bladder-or-bowel-change',
    atLeast: 'emergency',
    source: 'Norfolk community physiotherapy: wiping, starting, holding, feeling, sex',
    line: 'b/low-back/cauda-equina-in-plain-questions',
  },
  { when: { all: [spine, 'fever-or-ill'] }, atLeast: 'urgent', source: 'NHS England 2020', line: 'b/low-back/spinal-infection' },
  {
    when: { all: [spine, 'fever-or-ill', { any: ['weak-immunity', 'surgery-lately', nerveLoss, 'tingling-at-times'] }] },
    atLeast: 'emergency',
    source: 'NHS England 2020',
    line: 'b/low-back/spinal-infection',
  },
  {
    when: { all: ['told-of-serious-growth', spine, { any: [nerveLoss, 'tingling-at-times'] }] },
    atLeast: 'emergency',
    source: 'NICE NG234',
    line: 'b/low-back/cord-compression',
  },
  {
    when: { all: ['told-of-serious-growth', { any: ['worse-lying-flat-or-straining', 'band-of-pain-round-body', 'night-pain-no-position-eases'] }] },
    atLeast: 'urgent',
    source: 'NICE NG234',
    line: 'b/low-back/cord-compression',
  },
  {
    when: { all: ['band-of-pain-round-body', { any: ['new-weakness', 'numb-all-the-time', 'clumsy-hands-or-unsteady-legs'] }] },
    atLeast: 'emergency',
    source: 'NHS England 2020',
    line: 'b/low-back/cord-compression',
  },
  { when: 'band-of-pain-round-body', atLeast: 'doctor', source: 'NHS England 2020', line: 'b/low-back/cord-compression' },
  {
    when: { all: ['told-of-serious-growth', spine, 'newer-than-three-months'] },
    atLeast: 'doctor',
    source: 'Downie 2013',
    line: 'b/low-back/spinal-malignancy',
  },
  { when: 'high-force-injury', atLeast: 'emergency', source: 'Cochrane 2013', line: 'b/low-back/vertebral-fracture' },
  {
    when: {
      all: [spine, { any: ['after-minor-fall-or-bump', 'neck-hurt-in-fall-or-jolt', 'recent-trauma'] }, { any: ['fragile-bones', 'age-65-plus'] }],
    },
    atLeast: 'urgent',
    source: 'Cochrane 2013',
    line: 'b/low-back/vertebral-fracture',
  },
  {
    when: { all: [spine, 'fragile-bones', { any: ['strained', 'came-suddenly'] }] },
    atLeast: 'doctor',
    source: 'Cochrane 2013',
    line: 'b/low-back/vertebral-fracture',
  },
  { when: { any: ['foot-drags-or-leg-buckles', 'new-weakness'] }, atLeast: 'urgent', source: 'NHS Lothian', line: 'b/low-back/foot-drop' },
  {
    when: { all: ['foot-drags-or-leg-buckles', { any: ['nerve-signs-worse', 'getting-worse'] }] },
    atLeast: 'emergency',
    source: 'Decisions',
    line: 'b/low-back/foot-drop',
  },
  {
    when: { all: ['pain-spreads', { any: ['pain-7-plus', 'getting-worse', 'nerve-signs-worse'] }] },
    atLeast: 'doctor',
    source: 'NICE NG59',
    line: 'b/low-back/sciatica-without-deficit',
  },
  { when: 'belly-pain-or-faint-with-it', atLeast: 'urgent', source: 'NICE NG156', line: 'b/low-back/aortic-aneurysm' },
  {
    when: { all: ['belly-pain-or-faint-with-it', { any: ['age-50-plus', 'heart-or-blood-vessel-history', 'pain-7-plus'] }] },
    atLeast: 'emergency',
    source: 'NICE NG156',
    line: 'b/low-back/aortic-aneurysm',
  },
  { when: 'waves-of-pain-to-groin-with-sickness', atLeast: 'urgent', source: 'Semigran 2015', line: 'b/low-back/kidney' },
  {
    when: { all: ['waves-of-pain-to-groin-with-sickness', { any: ['pain-7-plus', 'age-55-plus', 'fever-or-ill'] }] },
    atLeast: 'emergency',
    source: 'Semigran 2015',
    line: 'b/low-back/kidney',
  },
  { when: 'passing-water-burns', atLeast: 'doctor', source: 'Common knowledge', line: 'b/low-back/kidney' },
  { when: { all: ['passing-water-burns', 'fever-or-ill'] }, atLeast: 'urgent', source: 'Common knowledge', line: 'b/low-back/kidney' },
  {
    when: {
      all: [
        { any: [spine, 'at-hip-and-groin'] },
        'age-under-45',
        'three-months-or-more',
        { any: ['eases-with-movement-wakes-at-night', 'stiff-over-half-an-hour'] },
      ],
    },
    atLeast: 'doctor',
    source: 'NICE NG65',
    line: 'b/low-back/inflammatory-back-pain',
  },
  {
    when: { all: ['skin-gut-or-eye-trouble-too', { any: ['stiff-over-half-an-hour', 'eases-with-movement-wakes-at-night'] }] },
    atLeast: 'doctor',
    source: 'NICE NG65',
    line: 'b/low-back/inflammatory-back-pain',
  },
  {
    // Losing weight, sweats, great thirst or being worn out: one item.
    when: { all: ['weight-loss-or-night-sweats', { any: ['at-low-back', 'at-upper-back-and-ribs', 'at-many-places'] }] },
    atLeast: 'doctor',
    source: 'Avey 2022',
    line: 'b/low-back/myeloma',
  },
  {
    when: {
      all: [
        'weight-loss-or-night-sweats',
        { any: ['told-of-serious-growth', { all: [{ any: [spine, 'at-many-places'] }, 'night-pain-no-position-eases'] }] },
      ],
    },
    atLeast: 'urgent',
    source: 'Avey 2022, NICE NG12',
    line: 'b/low-back/myeloma',
  },
  {
    when: { all: ['weight-loss-or-night-sweats', { any: ['at-low-back', 'at-upper-back-and-ribs'] }, 'after-minor-fall-or-bump'] },
    atLeast: 'urgent',
    source: 'Avey 2022, NICE NG12',
    line: 'b/low-back/myeloma',
  },
  {
    // Who is older now may have been young when it began.
    when: { all: [{ any: [spine, 'at-hip-and-groin'] }, 'three-months-or-more', 'eases-with-movement-wakes-at-night', 'stiff-over-half-an-hour'] },
    atLeast: 'doctor',
    source: 'NICE NG65',
    line: 'b/low-back/inflammatory-back-pain',
  },
  {
    when: { all: ['at-low-back', 'belly-pain-or-faint-with-it', 'age-50-plus'] },
    atLeast: 'emergency',
    source: 'NICE NG156: a known widening of the belly artery is part of the item',
    line: 'b/low-back/aortic-aneurysm',
  },
  {
    when: { all: ['sharp-with-each-breath', 'long-trip-bed-rest-or-hormones'] },
    atLeast: 'emergency',
    source: 'Gloucestershire Hospitals',
    line: 'b/thoracic/pulmonary-embolism',
  },
  {
    when: { all: ['new-kind-of-headache', { any: ['new-weakness', numbOrTingling] }] },
    atLeast: 'emergency',
    source: 'IFOMPT cervical framework',
    line: 'b/neck/artery-dissection',
  },
  {
    when: { all: ['new-kind-of-headache', { any: ['pain-7-plus', 'getting-worse'] }] },
    atLeast: 'urgent',
    source: 'IFOMPT cervical framework',
    line: 'b/neck/artery-dissection',
  },
  {
    when: { all: ['at-shoulder', 'clumsy-hands-or-unsteady-legs'] },
    atLeast: 'urgent',
    source: 'Common knowledge: a hand that grows thin is part of the item',
    line: 'b/arm/pain-from-elsewhere',
  },
  {
    when: { all: ['went-out-of-place', 'under-two-weeks'] },
    atLeast: 'urgent',
    source: 'Queensland Health',
    line: 'b/arm/limb-emergencies',
  },

  // Upper back, chest, ribs.
  {
    when: { all: ['at-upper-back-and-ribs', { any: ['night-pain-no-position-eases', 'weight-loss-or-night-sweats'] }] },
    atLeast: 'doctor',
    source: 'NHS, back pain; a pair, as decision 13 asks',
    line: 'b/thoracic/between-the-shoulders',
  },
  { when: 'chest-pain-or-pressure', atLeast: 'emergency', source: 'NHS; NICE CG95', line: 'b/thoracic/coronary' },
  { when: 'ache-comes-with-effort', atLeast: 'urgent', source: 'NICE CG95', line: 'b/thoracic/coronary' },
  { when: 'sudden-tearing-pain', atLeast: 'emergency', source: 'Avey 2022', line: 'b/thoracic/aortic-dissection' },
  { when: 'short-of-breath-or-coughing-blood', atLeast: 'emergency', source: 'Gloucestershire Hospitals', line: 'b/thoracic/pulmonary-embolism' },
  {
    when: {
      all: [
        'sharp-with-each-breath',
        { any: ['heart-or-blood-vessel-history', 'surgery-lately', 'pregnant-or-recent-birth', 'told-of-serious-growth'] },
      ],
    },
    atLeast: 'emergency',
    source: 'Gloucestershire Hospitals',
    line: 'b/thoracic/pulmonary-embolism',
  },
  { when: { all: ['sharp-with-each-breath', 'fever-or-ill'] }, atLeast: 'urgent', source: 'Common knowledge', line: 'b/thoracic/pulmonary-embolism' },
  { when: 'short-of-breath-or-coughing-blood', atLeast: 'emergency', source: 'Common knowledge', line: 'b/thoracic/pneumothorax' },
  { when: { all: ['sharp-with-each-breath', 'came-suddenly'] }, atLeast: 'urgent', source: 'Common knowledge', line: 'b/thoracic/pneumothorax' },
  { when: 'skin-burns-or-blisters-in-a-band', atLeast: 'urgent', source: 'Semigran 2015', line: 'b/thoracic/shingles' },

  // Neck.
  {
    when: { all: ['neck-hurt-in-fall-or-jolt', { any: ['new-weakness', numbOrTingling] }] },
    atLeast: 'emergency',
    source: 'Canadian C-spine rule',
    line: 'b/neck/spine-trauma',
  },
  {
    when: { all: ['neck-hurt-in-fall-or-jolt', 'neck-bone-sore-or-will-not-turn', 'pain-7-plus'] },
    atLeast: 'emergency',
    source: 'Canadian C-spine rule',
    line: 'b/neck/spine-trauma',
  },
  {
    when: { all: ['neck-hurt-in-fall-or-jolt', { any: ['neck-bone-sore-or-will-not-turn', 'age-65-plus', 'fragile-bones'] }, 'at-neck'] },
    atLeast: 'urgent',
    source: 'Canadian C-spine rule',
    line: 'b/neck/spine-trauma',
  },
  { when: 'one-sided-and-unlike-any-before', atLeast: 'urgent', source: 'IFOMPT cervical framework', line: 'b/neck/artery-dissection' },
  { when: 'eyelid-sight-or-swallowing-changed', atLeast: 'emergency', source: 'IFOMPT cervical framework', line: 'b/neck/artery-dissection' },
  {
    when: {
      all: [
        'one-sided-and-unlike-any-before',
        {
          any: ['pain-7-plus', 'neck-hurt-in-fall-or-jolt', 'new-weakness', numbOrTingling, 'clumsy-hands-or-unsteady-legs'],
        },
      ],
    },
    atLeast: 'emergency',
    source: 'IFOMPT cervical framework',
    line: 'b/neck/artery-dissection',
  },
  {
    when: { all: ['new-kind-of-headache', 'sight-blurred-or-double'] },
    atLeast: 'emergency',
    source: 'IFOMPT cervical framework',
    line: 'b/neck/artery-dissection',
  },
  { when: 'clumsy-hands-or-unsteady-legs', atLeast: 'urgent', source: 'PMC11289544', line: 'b/neck/myelopathy' },
  {
    when: { all: ['clumsy-hands-or-unsteady-legs', { any: ['nerve-signs-worse', { all: ['getting-worse', 'under-two-weeks'] }] }] },
    atLeast: 'emergency',
    source: 'PMC11289544',
    line: 'b/neck/myelopathy',
  },
  { when: 'light-hurts-and-chin-will-not-bend', atLeast: 'emergency', source: 'Semigran 2015', line: 'b/neck/meningitis-or-bleed' },
  { when: 'face-speech-sight-or-worst-headache', atLeast: 'emergency', source: 'Common knowledge', line: 'b/neck/meningitis-or-bleed' },
  {
    when: { all: ['age-50-plus', newHeadPain] },
    atLeast: 'urgent',
    source: 'British Society for Rheumatology 2020',
    line: 'b/neck/giant-cell-arteritis',
  },
  {
    when: { all: ['age-50-plus', newHeadPain, 'sight-blurred-or-double'] },
    atLeast: 'emergency',
    source: 'British Society for Rheumatology 2020',
    line: 'b/neck/giant-cell-arteritis',
  },
  { when: 'new-weakness', atLeast: 'urgent', source: 'NICE CKS', line: 'b/neck/arm-motor-loss' },
  { when: 'numb-all-the-time', atLeast: 'doctor', source: 'NICE CKS', line: 'b/neck/arm-motor-loss' },
  {
    when: { all: [{ any: ['pain-spreads', 'tingling-at-times'] }, 'therapy-stalled'] },
    atLeast: 'doctor',
    source: 'NICE CKS: nerve pain that treatment has not settled',
    line: 'b/neck/arm-motor-loss',
  },
  { when: 'self-harm-or-unsafe', atLeast: 'emergency', source: 'Common knowledge', line: 'b/neck/strangulation' },

  // Head and nerves.
  { when: 'face-speech-sight-or-worst-headache', atLeast: 'emergency', source: 'NHS, FAST', line: 'b/head/stroke' },
  { when: 'both-sides-weak-or-numb', atLeast: 'emergency', source: 'NHS, back pain', line: 'b/head/stroke' },
  {
    when: {
      all: ['new-weakness', 'came-suddenly', { any: ['at-head-and-jaw', 'at-shoulder', 'at-arm-and-elbow', 'at-wrist-and-hand', 'at-many-places'] }],
    },
    atLeast: 'emergency',
    source: 'NHS, FAST',
    line: 'b/head/stroke',
  },
  { when: 'dazed-or-sick-since-head-hit', atLeast: 'emergency', source: 'NICE NG232', line: 'b/head/head-injury' },
  {
    when: { all: ['hit-head', { any: ['blood-thinners', 'new-kind-of-headache'] }] },
    atLeast: 'emergency',
    source: 'NICE NG232',
    line: 'b/head/head-injury',
  },
  { when: { all: ['hit-head', 'age-65-plus'] }, atLeast: 'urgent', source: 'NICE NG232', line: 'b/head/head-injury' },
  { when: 'hit-head', atLeast: 'doctor', source: 'NICE NG232', line: 'b/head/head-injury' },
  { when: 'both-sides-weak-or-numb', atLeast: 'emergency', source: 'NICE NG127', line: 'b/head/guillain-barre' },
  {
    when: { all: ['at-head-and-jaw', 'ache-comes-with-effort'] },
    atLeast: 'urgent',
    source: 'NICE CG95',
    line: 'b/head/jaw-pain-with-exertion-or-chewing',
  },
  {
    when: { all: ['age-50-plus', 'scalp-sore-or-jaw-tires-chewing'] },
    atLeast: 'urgent',
    source: 'British Society for Rheumatology 2020',
    line: 'b/head/jaw-pain-with-exertion-or-chewing',
  },

  // Shoulder, arm, hand.
  {
    when: { all: ['at-shoulder', 'belly-pain-or-faint-with-it'] },
    atLeast: 'emergency',
    source: 'Common knowledge',
    line: 'b/arm/pain-from-elsewhere',
  },
  { when: { all: ['at-shoulder', 'ache-comes-with-effort'] }, atLeast: 'urgent', source: 'NICE CG95', line: 'b/arm/pain-from-elsewhere' },
  { when: { all: ['at-shoulder', 'weight-loss-or-night-sweats'] }, atLeast: 'doctor', source: 'NICE NG12', line: 'b/arm/pain-from-elsewhere' },
  {
    when: { any: ['cold-pale-or-misshapen-limb', 'finger-swollen-bent-and-sore'] },
    atLeast: 'emergency',
    source: 'Queensland Health',
    line: 'b/arm/limb-emergencies',
  },
  {
    when: { any: ['elbow-stuck-since-injury', 'wrist-bone-sore-since-fall', 'finger-will-not-move-since-injury', 'cannot-use-it-since'] },
    atLeast: 'urgent',
    source: 'Queensland Health',
    line: 'b/arm/limb-emergencies',
  },
  { when: { all: ['went-out-of-place', 'under-two-weeks'] }, atLeast: 'urgent', source: 'Queensland Health', line: 'b/arm/limb-emergencies' },
  { when: 'went-out-of-place', atLeast: 'doctor', source: 'Queensland Health', line: 'b/arm/limb-emergencies' },
  { when: 'cannot-lift-arm-since-injury', atLeast: 'doctor', source: 'British Elbow and Shoulder Society', line: 'b/arm/cuff-tear' },
  { when: { all: ['at-arm-and-elbow', 'felt-snap-or-gap'] }, atLeast: 'urgent', source: 'Common knowledge', line: 'b/arm/biceps-rupture' },
  { when: 'arm-swollen-blue-or-heavy', atLeast: 'urgent', source: 'NHS, swollen leg or arm', line: 'b/arm/arm-clot' },
  { when: { any: ['numb-all-the-time', 'hand-muscle-thinner'] }, atLeast: 'doctor', source: 'Seed 000', line: 'b/arm/numb-or-wasted-hand' },
  { when: { all: ['numb-all-the-time', 'nerve-signs-worse'] }, atLeast: 'urgent', source: 'NICE NG127', line: 'b/arm/numb-or-wasted-hand' },
  { when: { all: ['tingling-at-times', 'nerve-signs-worse'] }, atLeast: 'doctor', source: 'NICE NG127', line: 'b/arm/numb-or-wasted-hand' },

  // Hip, groin, thigh.
  { when: 'leg-shorter-or-turned-out', atLeast: 'emergency', source: 'NICE CG124', line: 'b/hip/hip-fracture' },
  {
    when: {
      all: ['at-hip-and-groin', 'cannot-take-four-steps', { any: ['after-minor-fall-or-bump', 'recent-trauma', 'fragile-bones', 'age-65-plus'] }],
    },
    atLeast: 'emergency',
    source: 'NICE CG124',
    line: 'b/hip/hip-fracture',
  },
  {
    when: {
      all: ['groin-ache-since-training-more', { any: ['night-pain-no-position-eases', 'cannot-take-four-steps', 'getting-worse', 'fragile-bones'] }],
    },
    atLeast: 'urgent',
    source: 'Common knowledge',
    line: 'b/hip/femoral-stress-fracture',
  },
  { when: 'groin-ache-since-training-more', atLeast: 'doctor', source: 'Common knowledge', line: 'b/hip/femoral-stress-fracture' },
  { when: 'sudden-testicle-or-low-belly-pain', atLeast: 'emergency', source: 'NHS', line: 'b/hip/testicle-hernia-appendix' },
  { when: 'lump-new-or-growing', atLeast: 'doctor', source: 'NICE NG12', line: 'b/hip/sarcoma' },

  // Knee, calf, lower leg.
  { when: 'hot-swollen-joint', atLeast: 'emergency', source: 'British Society for Rheumatology 2006', line: 'b/knee-and-leg/septic-arthritis' },
  {
    when: { all: ['at-hip-and-groin', 'fever-or-ill', 'cannot-take-four-steps'] },
    atLeast: 'emergency',
    source: 'British Society for Rheumatology 2006',
    line: 'b/knee-and-leg/septic-arthritis',
  },
  { when: 'one-leg-swollen', atLeast: 'urgent', source: 'NHS, swollen leg', line: 'b/knee-and-leg/leg-clot' },
  {
    when: { any: ['short-of-breath-or-coughing-blood', 'chest-pain-or-pressure'] },
    atLeast: 'emergency',
    source: 'NHS, swollen leg: asked before the leg is',
    line: 'b/knee-and-leg/leg-clot',
  },
  { when: 'tight-hard-swelling', atLeast: 'urgent', source: 'British Orthopaedic Association', line: 'b/knee-and-leg/compartment' },
  {
    when: {
      all: ['tight-hard-swelling', { any: ['pain-far-worse-than-it-looks', numbOrTingling, 'new-weakness', 'hit-or-crushed', 'surgery-lately'] }],
    },
    atLeast: 'emergency',
    source: 'British Orthopaedic Association',
    line: 'b/knee-and-leg/compartment',
  },
  {
    when: { all: ['pain-far-worse-than-it-looks', { any: ['hit-or-crushed', numbOrTingling] }] },
    atLeast: 'emergency',
    source: 'British Orthopaedic Association',
    line: 'b/knee-and-leg/compartment',
  },
  {
    when: { all: ['hit-or-crushed', numbOrTingling] },
    atLeast: 'urgent',
    source: 'British Orthopaedic Association',
    line: 'b/knee-and-leg/compartment',
  },
  { when: 'cold-pale-or-misshapen-limb', atLeast: 'emergency', source: 'Right Decisions, vascular', line: 'b/knee-and-leg/limb-ischaemia' },
  { when: 'foot-sore-or-rest-pain', atLeast: 'doctor', source: 'NICE CG147', line: 'b/knee-and-leg/limb-ischaemia' },
  {
    when: { all: ['foot-sore-or-rest-pain', { any: ['told-of-high-blood-sugar', 'heart-or-blood-vessel-history'] }] },
    atLeast: 'urgent',
    source: 'NICE CG147',
    line: 'b/knee-and-leg/limb-ischaemia',
  },
  { when: 'aches-walking-eases-standing', atLeast: 'doctor', source: 'NICE CG147', line: 'b/knee-and-leg/claudication' },
  { when: 'cannot-straighten-or-lift-leg', atLeast: 'urgent', source: 'NHS Lothian', line: 'b/knee-and-leg/extensor-rupture' },
  {
    when: { any: ['kick-or-snap-and-weak-push-off', 'felt-snap-or-gap'] },
    atLeast: 'urgent',
    source: 'BMJ 2015',
    line: 'b/knee-and-leg/achilles-rupture',
  },
  { when: 'joint-locked', atLeast: 'urgent', source: 'Queensland Health', line: 'b/knee-and-leg/locked-or-bled-knee' },
  {
    when: { all: ['at-knee', 'swelled-within-two-hours', 'under-two-weeks'] },
    atLeast: 'urgent',
    source: 'Queensland Health',
    line: 'b/knee-and-leg/locked-or-bled-knee',
  },
  { when: 'swelled-within-two-hours', atLeast: 'doctor', source: 'Queensland Health', line: 'b/knee-and-leg/locked-or-bled-knee' },
  {
    when: { all: ['pop-or-snap', { any: ['gives-way-or-catches', 'swollen-or-bruised'] }] },
    atLeast: 'doctor',
    source: 'Queensland Health; seed 000, ligament tears',
    line: 'b/knee-and-leg/locked-or-bled-knee',
  },
  { when: 'dark-urine-after-effort', atLeast: 'emergency', source: 'Avey 2022', line: 'b/knee-and-leg/rhabdomyolysis' },
  { when: { any: ['redness-spreading', 'pain-far-worse-than-it-looks'] }, atLeast: 'urgent', source: 'NHS', line: 'b/knee-and-leg/skin-infection' },
  {
    when: { all: ['pain-far-worse-than-it-looks', { any: ['redness-spreading', 'fever-or-ill'] }] },
    atLeast: 'emergency',
    source: 'NHS',
    line: 'b/knee-and-leg/skin-infection',
  },
  {
    when: { all: ['redness-spreading', 'fever-or-ill', { any: ['told-of-high-blood-sugar', 'weak-immunity'] }] },
    atLeast: 'emergency',
    source: 'NHS: sooner with diabetes and when ill',
    line: 'b/knee-and-leg/skin-infection',
  },
  {
    when: { any: ['bone-spot-sore-from-training', { all: ['bone-sore-to-touch', 'built-up-with-use'] }] },
    atLeast: 'doctor',
    source: 'Common knowledge',
    line: 'b/knee-and-leg/bone-stress',
  },

  // Ankle, foot.
  {
    when: { any: ['cannot-take-four-steps', 'ankle-or-foot-bone-sore-since-injury'] },
    atLeast: 'urgent',
    source: 'Ottawa rules',
    line: 'b/ankle/ottawa-and-deformity',
  },
  { when: 'cold-pale-or-misshapen-limb', atLeast: 'emergency', source: 'Portsmouth sprains and strains', line: 'b/ankle/ottawa-and-deformity' },
  { when: 'big-toe-joint-hot', atLeast: 'urgent', source: 'British Society for Rheumatology 2006', line: 'b/ankle/hot-big-toe' },
  {
    when: { all: ['big-toe-joint-hot', { any: ['fever-or-ill', 'weak-immunity', 'surgery-lately'] }] },
    atLeast: 'emergency',
    source: 'British Society for Rheumatology 2006',
    line: 'b/ankle/hot-big-toe',
  },

  // Children.
  {
    when: {
      any: [
        'child-will-not-walk',
        { all: ['child', 'fever-or-ill'] },
        'child-screams-when-moved',
        'child-injury-unexplained',
        'child-night-pain-or-weight-loss',
        { all: ['child-under-3', 'child-limps'] },
        { all: ['child-over-9', { any: ['at-hip-and-groin', 'at-thigh', 'at-knee'] }] },
      ],
    },
    atLeast: 'urgent',
    source: 'NICE CKS, Royal Cornwall Hospitals',
    line: 'b/children/limp-red-flags',
  },
  { when: 'child-hot-or-swollen-joint', atLeast: 'emergency', source: 'NICE CKS', line: 'b/children/limp-red-flags' },
  {
    when: { all: ['child', 'fever-or-ill', { any: ['child-will-not-walk', 'child-screams-when-moved'] }] },
    atLeast: 'emergency',
    source: 'NICE CKS',
    line: 'b/children/not-walking-with-fever',
  },
  {
    when: { all: ['child', 'fever-or-ill', { any: ['child-will-not-walk', 'cannot-take-four-steps'] }] },
    atLeast: 'emergency',
    source: 'NICE CKS',
    line: 'b/children/not-walking-with-fever',
  },
  {
    when: { all: ['child', 'fever-or-ill', 'child-limps'] },
    atLeast: 'urgent',
    source: 'NICE CKS: a limp may be the only sign',
    line: 'b/children/not-walking-with-fever',
  },
  { when: 'child', atLeast: 'doctor', source: 'Common knowledge: a clinician confirms it', line: 'b/children/growing-pains' },

  // Pregnancy and after birth.
  {
    when: { any: ['pregnancy-bleeding-or-fluid', 'pregnancy-headache-sight-or-rib-pain'] },
    atLeast: 'emergency',
    source: 'NHS, pregnancy',
    line: 'b/pregnancy/warning-signs',
  },
  {
    when: { any: [{ all: ['pregnant-or-recent-birth', 'one-leg-swollen'] }, 'pregnancy-baby-or-tightenings'] },
    atLeast: 'urgent',
    source: 'NHS, pregnancy',
    line: 'b/pregnancy/warning-signs',
  },
  {
    when: { all: ['belly-pain-or-faint-with-it', 'pregnant-or-recent-birth'] },
    atLeast: 'emergency',
    source: 'NHS, pregnancy',
    line: 'b/pregnancy/warning-signs',
  },

  // Risk modifiers.
  {
    when: { all: ['surgery-lately', 'fever-or-ill'] },
    atLeast: 'emergency',
    source: 'Chelsea and Westminster Hospital',
    line: 'b/modifier/after-surgery',
  },
  {
    when: {
      all: [
        'surgery-lately',
        {
          any: [
            'worse-since-operation',
            'redness-spreading',
            'one-leg-swollen',
            { all: ['getting-worse', { any: ['pain-7-plus', 'recovering-from-surgery', 'swollen-or-bruised'] }] },
          ],
        },
      ],
    },
    atLeast: 'urgent',
    source: 'Chelsea and Westminster Hospital',
    line: 'b/modifier/after-surgery',
  },
  {
    when: { all: ['surgery-lately', 'getting-worse'] },
    atLeast: 'doctor',
    source: 'Chelsea and Westminster Hospital',
    line: 'b/modifier/after-surgery',
  },
  { when: { all: ['blood-thinners', 'hit-head'] }, atLeast: 'emergency', source: 'NICE NG232', line: 'b/modifier/blood-thinners' },
  {
    when: {
      all: ['blood-thinners', { any: ['tight-hard-swelling', 'bruising-without-cause', { all: ['swollen-or-bruised', 'getting-worse'] }] }],
    },
    atLeast: 'urgent',
    source: 'Decisions',
    line: 'b/modifier/blood-thinners',
  },
  {
    when: { all: ['blood-thinners', spine, { any: ['new-weakness', 'foot-drags-or-leg-buckles'] }] },
    atLeast: 'emergency',
    source: 'Common knowledge',
    line: 'b/modifier/blood-thinners',
  },
  {
    when: { all: ['fragile-bones', { any: ['recent-trauma', 'after-minor-fall-or-bump', 'neck-hurt-in-fall-or-jolt'] }] },
    atLeast: 'doctor',
    source: 'Cochrane 2013: a picture before hands-on care',
    line: 'b/modifier/thin-bones',
  },
  {
    when: {
      all: [
        'told-of-serious-growth',
        'newer-than-three-months',
        { any: [spine, 'at-shoulder', 'at-arm-and-elbow', 'at-hip-and-groin', 'at-thigh', 'at-many-places'] },
      ],
    },
    atLeast: 'doctor',
    source: 'Downie 2013',
    line: 'b/modifier/cancer-history',
  },
  {
    when: {
      all: [
        'told-of-serious-growth',
        'getting-worse',
        { any: [spine, 'at-shoulder', 'at-arm-and-elbow', 'at-hip-and-groin', 'at-thigh', 'at-many-places'] },
      ],
    },
    atLeast: 'urgent',
    source: 'Decisions',
    line: 'b/modifier/cancer-history',
  },
  { when: { all: ['told-of-serious-growth', 'weak-immunity'] }, atLeast: 'doctor', source: 'Decisions', line: 'b/modifier/cancer-history' },
  {
    when: { all: ['new-kind-of-headache', { any: ['told-of-serious-growth', 'weak-immunity'] }] },
    atLeast: 'urgent',
    source: 'NICE NG127',
    line: 'b/modifier/cancer-history',
  },
  {
    when: { all: ['weak-immunity', { any: ['fever-or-ill', 'hot-swollen-joint', 'big-toe-joint-hot'] }] },
    atLeast: 'emergency',
    source: 'NICE CG151',
    line: 'b/modifier/low-immunity',
  },
  { when: { all: ['told-of-high-blood-sugar', 'fever-or-ill'] }, atLeast: 'urgent', source: 'NHS: one level up', line: 'b/modifier/diabetes' },
  { when: { all: ['told-of-high-blood-sugar', 'foot-sore-or-rest-pain'] }, atLeast: 'urgent', source: 'NICE CG147', line: 'b/modifier/diabetes' },
  {
    when: {
      all: ['told-of-high-blood-sugar', 'at-ankle-and-foot', 'recent-trauma', numbOrTingling],
    },
    atLeast: 'doctor',
    source: 'Ottawa rules: not to be relied on without feeling',
    line: 'b/modifier/diabetes',
  },
  {
    when: { all: ['aches-both-shoulders-or-hips', 'age-50-plus', 'two-weeks-or-more'] },
    atLeast: 'doctor',
    source: 'British Society for Rheumatology 2010',
    line: 'b/modifier/both-shoulders-over-50',
  },
  { when: 'several-joints-swollen', atLeast: 'doctor', source: 'Avey 2022; NICE NG100', line: 'b/modifier/early-inflammatory-arthritis' },
  {
    when: {
      all: ['stiff-over-half-an-hour', 'two-weeks-or-more', { any: ['at-wrist-and-hand', 'at-ankle-and-foot', 'at-knee', 'at-many-places'] }],
    },
    atLeast: 'doctor',
    source: 'NICE NG100',
    line: 'b/modifier/early-inflammatory-arthritis',
  },
  { when: 'self-harm-or-unsafe', atLeast: 'emergency', source: 'NICE NG225', line: 'b/modifier/mental-health' },

  // The settled decisions that set a level.
  { when: { all: ['pain-spreads', { any: ['came-suddenly', 'new-weakness'] }] }, atLeast: 'urgent', source: 'Decisions', line: 'decision 3' },
  {
    when: { all: ['pain-spreads', 'pain-7-plus', { any: ['newer-than-three-months', 'getting-worse'] }] },
    atLeast: 'urgent',
    source: 'Decisions',
    line: 'decision 3',
  },
  { when: 'worse-after-home-care', atLeast: 'doctor', source: 'Seed 000', line: 'decision 6' },
  { when: { any: ['new-weakness', 'foot-drags-or-leg-buckles'] }, atLeast: 'urgent', source: 'Decisions', line: 'decision 7' },
  {
    when: {
      any: [
        'both-sides-weak-or-numb',
        { all: [{ any: ['new-weakness', 'foot-drags-or-leg-buckles'] }, 'nerve-signs-worse'] },
        { all: ['foot-drags-or-leg-buckles', 'getting-worse'] },
        { all: [spine, 'new-weakness', 'getting-worse'] },
      ],
    },
    atLeast: 'emergency',
    source: 'Decisions',
    line: 'decision 7',
  },
  { when: 'one-leg-swollen', atLeast: 'urgent', source: 'Decisions', line: 'decision 9' },
  { when: { any: ['short-of-breath-or-coughing-blood', 'chest-pain-or-pressure'] }, atLeast: 'emergency', source: 'Decisions', line: 'decision 9' },
  { when: { all: ['age-50-plus', newHeadPain] }, atLeast: 'urgent', source: 'Decisions', line: 'decision 10' },
  { when: { all: ['age-50-plus', newHeadPain, 'sight-blurred-or-double'] }, atLeast: 'emergency', source: 'Decisions', line: 'decision 10' },
  { when: 'sight-blurred-or-double', atLeast: 'urgent', source: 'NICE NG127', line: 'decision 10' },
  { when: { all: [spine, 'fever-or-ill'] }, atLeast: 'urgent', source: 'Decisions', line: 'decision 11' },
  {
    when: { all: [spine, 'fever-or-ill', { any: ['weak-immunity', 'surgery-lately', nerveLoss, 'tingling-at-times'] }] },
    atLeast: 'emergency',
    source: 'Decisions',
    line: 'decision 11',
  },
  {
    when: { all: [spine, { any: ['after-minor-fall-or-bump', 'recent-trauma'] }, { any: ['fragile-bones', 'age-65-plus'] }] },
    atLeast: 'urgent',
    source: 'Decisions',
    line: 'decision 12',
  },
  { when: 'high-force-injury', atLeast: 'emergency', source: 'Decisions', line: 'decision 12' },
  {
    when: { all: ['told-of-serious-growth', 'newer-than-three-months', { any: [spine, 'at-hip-and-groin', 'at-thigh'] }] },
    atLeast: 'doctor',
    source: 'Decisions',
    line: 'decision 13',
  },
  {
    when: { all: ['told-of-serious-growth', { any: [{ all: [spine, 'getting-worse'] }, 'night-pain-no-position-eases'] }] },
    atLeast: 'urgent',
    source: 'Decisions',
    line: 'decision 13',
  },
  { when: { all: ['told-of-serious-growth', spine, nerveLoss] }, atLeast: 'emergency', source: 'Decisions', line: 'decision 13' },
  {
    when: { any: ['saddle-bladder-or-bowel-change', 'both-legs-newly-painful-or-tingling'] },
    atLeast: 'emergency',
    source: 'Decisions',
    line: 'decision 14',
  },
  { when: 'long-standing-bladder-change', atLeast: 'doctor', source: 'Decisions', line: 'decision 14' },
  {
    when: {
      any: [
        'cannot-take-four-steps',
        'ankle-or-foot-bone-sore-since-injury',
        'knee-bends-less-than-square',
        { all: ['bone-sore-to-touch', 'recent-trauma'] },
        { all: ['at-knee', 'age-55-plus', 'recent-trauma', 'under-two-weeks'] },
      ],
    },
    atLeast: 'urgent',
    source: 'Ottawa rules',
    line: 'decision 15',
  },
  {
    when: {
      any: [
        'high-force-injury',
        { all: ['neck-hurt-in-fall-or-jolt', { any: [numbOrTingling, { all: ['neck-bone-sore-or-will-not-turn', 'pain-7-plus'] }] }] },
      ],
    },
    atLeast: 'emergency',
    source: 'Canadian C-spine rule',
    line: 'decision 16',
  },
  { when: { all: ['at-neck', 'neck-hurt-in-fall-or-jolt', 'age-65-plus'] }, atLeast: 'urgent', source: 'Canadian C-spine rule', line: 'decision 16' },
  { when: 'one-leg-swollen', atLeast: 'urgent', source: 'One sign is enough: nothing is added up', line: 'decision 17' },
  { when: 'bruising-without-cause', atLeast: 'doctor', source: 'Decisions; seed 000', line: 'decision 18' },
  {
    when: { all: ['bruising-without-cause', { any: ['fever-or-ill', 'weight-loss-or-night-sweats'] }] },
    atLeast: 'urgent',
    source: 'NICE NG12',
    line: 'decision 18',
  },
  { when: { all: ['blood-thinners', 'hit-head'] }, atLeast: 'emergency', source: 'Decisions', line: 'decision 19' },
  { when: { all: ['blood-thinners', 'tight-hard-swelling'] }, atLeast: 'urgent', source: 'Decisions', line: 'decision 19' },
  { when: 'child', atLeast: 'doctor', source: 'Decisions', line: 'decision 23' },
  {
    when: {
      all: [
        'child',
        {
          any: [
            'child-will-not-walk',
            'child-injury-unexplained',
            'cannot-take-four-steps',
            { all: ['child-over-9', { any: ['at-hip-and-groin', 'at-thigh', 'at-knee'] }] },
          ],
        },
      ],
    },
    atLeast: 'urgent',
    source: 'Decisions',
    line: 'decision 23',
  },
  {
    when: { all: ['child', { any: ['child-hot-or-swollen-joint', 'hot-swollen-joint'] }] },
    atLeast: 'emergency',
    source: 'Decisions',
    line: 'decision 23',
  },
  {
    when: {
      any: [
        'several-joints-swollen',
        'numb-all-the-time',
        'hand-muscle-thinner',
        { all: [spine, 'age-under-45', 'three-months-or-more', 'eases-with-movement-wakes-at-night'] },
      ],
    },
    atLeast: 'doctor',
    source: 'Decisions',
    line: 'decision 24',
  },
  { when: 'ache-comes-with-effort', atLeast: 'urgent', source: 'Decisions', line: 'decision 28' },
  {
    when: {
      any: [
        { all: ['ache-comes-with-effort', 'heart-or-blood-vessel-history'] },
        'chest-pain-or-pressure',
        'short-of-breath-or-coughing-blood',
        'face-speech-sight-or-worst-headache',
        'finger-swollen-bent-and-sore',
      ],
    },
    atLeast: 'emergency',
    source: 'Decisions',
    line: 'decision 28',
  },
  { when: 'clumsy-hands-or-unsteady-legs', atLeast: 'urgent', source: 'Decisions', line: 'decision 28' },

  // What the seeds call warning signs, and what the product adds beside the lines.
  {
    when: { all: ['severe-pain-stops-movement', { any: ['came-suddenly', 'recent-trauma', 'pain-7-plus'] }] },
    atLeast: 'urgent',
    source: 'Sudden pain that stops movement',
    line: 'seed 000',
  },
  {
    when: { all: ['function-lost', { any: ['came-suddenly', 'recent-trauma'] }] },
    atLeast: 'urgent',
    source: 'Movement lost suddenly',
    line: 'seed 000',
  },
  { when: 'tests-advised', atLeast: 'doctor', source: 'Imaging or special tests needed', line: 'seed 000' },
  {
    when: { all: ['therapy-stalled', { any: ['function-reduced', 'pain-7-plus'] }] },
    atLeast: 'doctor',
    source: 'A plateau under skilled care',
    line: 'seed 000',
  },
  { when: 'asked-for-emergency-help', atLeast: 'emergency', source: 'The Emergency button', line: 'product' },
  { when: { all: ['pain-7-plus', 'function-lost'] }, atLeast: 'doctor', source: 'Bad pain, and little possible', line: 'product' },
  { when: 'new-kind-of-headache', atLeast: 'doctor', source: 'A headache that is new', line: 'product' },
  { when: 'jaw-stuck-or-face-swelling', atLeast: 'urgent', source: 'A stuck jaw or swelling face', line: 'product' },
  {
    when: { all: ['jaw-stuck-or-face-swelling', 'fever-or-ill'] },
    atLeast: 'emergency',
    source: 'A stuck jaw or swelling face, and ill',
    line: 'product',
  },
  { when: 'rash-with-it', atLeast: 'doctor', source: 'A rash beside pain in many places', line: 'product' },
  { when: { all: ['rash-with-it', 'fever-or-ill'] }, atLeast: 'urgent', source: 'A rash beside pain in many places, and ill', line: 'product' },
];

/** What the lines ask of the choice among cares, below every level. */
export const careBounds: readonly CareBound[] = [
  { when: { all: ['two-weeks-or-more', 'home-care-stalled'] }, never: ['self-care'], source: 'Decisions; seed 000, plateau', line: 'decision 1' },
  { when: 'pain-7-plus', never: ['self-care'], source: 'Decisions', line: 'decision 2' },
  {
    when: { all: ['pain-5-to-6', { any: ['function-reduced', 'getting-worse', 'home-care-stalled'] }] },
    never: ['self-care'],
    source: 'Decisions',
    line: 'decision 2',
  },
  { when: 'pain-spreads', never: ['self-care', 'massage'], source: 'Decisions', line: 'decision 3' },
  { when: { any: [numbOrTingling, 'new-weakness', 'feeling-in-skin-reduced'] }, never: ['massage'], source: 'Decisions', line: 'decision 4' },
  { when: 'function-reduced', never: ['massage'], source: 'Decisions', line: 'decision 5' },
  {
    when: { all: ['first-three-days', { any: ['recent-trauma', 'strained', 'swollen-or-bruised'] }] },
    never: ['massage', 'combined'],
    source: 'Decisions',
    line: 'decision 6',
  },
  { when: { all: ['strained', 'two-weeks-or-more', 'staying-the-same'] }, never: ['self-care'], source: 'Decisions', line: 'decision 8' },
  { when: 'one-leg-swollen', never: ['massage', 'combined', 'self-care', 'physical-therapy'], source: 'Decisions', line: 'decision 9' },
  {
    when: {
      any: [
        'fever-or-ill',
        'bruising-without-cause',
        'heart-or-blood-vessel-history',
        'recent-trauma',
        'lump-new-or-growing',
        'skin-broken-or-sore-there',
      ],
    },
    never: ['massage'],
    source: 'Decisions',
    line: 'decision 18',
  },
  {
    when: { any: ['fever-or-ill', 'bruising-without-cause', 'heart-or-blood-vessel-history'] },
    never: ['combined'],
    source: 'Decisions',
    line: 'decision 18',
  },
  { when: 'child', never: ['massage', 'combined', 'self-care', 'physical-therapy'], source: 'Decisions', line: 'decision 23' },
  { when: 'pregnant-or-recent-birth', never: ['massage', 'self-care'], source: 'Decisions', line: 'decision 23' },
  { when: { all: ['at-wrist-and-hand', 'tingling-at-times'] }, never: ['massage', 'self-care'], source: 'Decisions', line: 'decision 24' },
  { when: { all: ['in-massage-care', 'function-reduced'] }, never: ['massage', 'self-care'], source: 'Decisions', line: 'decision 27' },
  {
    when: { all: ['in-physical-therapy', { any: ['muscles-tight', 'stiff-from-sitting-or-work'] }] },
    never: ['massage'],
    source: 'Decisions',
    line: 'decision 27',
  },
  {
    when: 'pain-spreads',
    never: ['self-care', 'massage'],
    source: 'NICE NG59: seen, with a safety net',
    line: 'b/low-back/sciatica-without-deficit',
  },
  { when: 'lump-new-or-growing', never: ['massage', 'combined', 'self-care'], source: 'NICE NG12', line: 'b/hip/sarcoma' },
  { when: 'pregnant-or-recent-birth', never: ['massage', 'self-care'], source: 'POGP', line: 'b/pregnancy/pelvic-girdle' },
  { when: 'pregnant-or-recent-birth', never: ['massage'], source: 'PMC8396946: with clearance only', line: 'b/pregnancy/massage' },
];

/** Lines that are about no answer of a visitor, and what holds them instead. */
export const aboutNoAnswer: Partial<Record<GuidanceLine, string>> = {
  'b/general/base-rates': 'How rare serious causes are: it argues for pairs of weak signs, and asks for nothing.',
  'decision 20': 'No licensed instrument is used: the questions on function, course and the 0–10 scale are our own or free.',
  'decision 21': 'The doses of trials stand in the general plan; docs/seeds.md shows them.',
  'decision 22': 'How accuracy is counted belongs to the patient stories.',
  'decision 25': 'Promotional claims are kept out of every text by tests/wording/plans.test.ts.',
  'decision 26': 'The share of paid care is published by the proof; a free way at every level is held by tests/wording/plans.test.ts.',
};
