/** Holds the care plans to what they promise: complete, safe to press, plain to read. */
import { describe, expect, it } from 'vitest';
import { place } from '../../src/protocol/questions/place.ts';
import type { CarePlan, PlannedDisposition, TopicId } from '../../src/vocabulary/care-plan.ts';
import { doors } from '../../src/vocabulary/disposition.ts';
import { plan as ankleAndFoot } from '../../src/wording/en/plans/ankle-and-foot.ts';
import { plan as armAndElbow } from '../../src/wording/en/plans/arm-and-elbow.ts';
import { plan as calfAndShin } from '../../src/wording/en/plans/calf-and-shin.ts';
import { plan as headAndJaw } from '../../src/wording/en/plans/head-and-jaw.ts';
import { plan as hipAndGroin } from '../../src/wording/en/plans/hip-and-groin.ts';
import { plan as knee } from '../../src/wording/en/plans/knee.ts';
import { plan as lowBack } from '../../src/wording/en/plans/low-back.ts';
import { plan as neck } from '../../src/wording/en/plans/neck.ts';
import { plan as shoulder } from '../../src/wording/en/plans/shoulder.ts';
import { plan as thigh } from '../../src/wording/en/plans/thigh.ts';
import { plan as upperBackAndRibs } from '../../src/wording/en/plans/upper-back-and-ribs.ts';
import { plan as widespread } from '../../src/wording/en/plans/widespread.ts';
import { plan as wristAndHand } from '../../src/wording/en/plans/wrist-and-hand.ts';
import { generalPlan } from '../../src/wording/en/general-plan.ts';
import { emergencyWords, selfHarmWords } from '../../src/wording/en/emergency.ts';
import { letter } from '../../src/wording/en/letter.ts';
import { results } from '../../src/wording/en/results.ts';
import { textsIn } from './visitor-texts.ts';

const plans: Readonly<Record<string, CarePlan>> = {
  'ankle-and-foot': ankleAndFoot,
  'arm-and-elbow': armAndElbow,
  'calf-and-shin': calfAndShin,
  'head-and-jaw': headAndJaw,
  'hip-and-groin': hipAndGroin,
  knee,
  'low-back': lowBack,
  neck,
  shoulder,
  thigh,
  'upper-back-and-ribs': upperBackAndRibs,
  widespread,
  'wrist-and-hand': wristAndHand,
};
const everyPlan = Object.entries(plans);
const planned: readonly PlannedDisposition[] = ['urgent', 'doctor', 'physical-therapy', 'combined', 'massage', 'self-care'];
const texts: Readonly<Record<string, unknown>> = {
  ...plans,
  'general plan': generalPlan.topics,
  comparisons: generalPlan.comparisons,
  results,
  emergencyWords,
  selfHarmWords,
  letter,
};

const strings = (value: unknown): string[] => textsIn(value, '').map(([, text]) => text);
const sentences = (text: string) => text.split(/(?<=[.?:;])\s+/);
const words = (sentence: string) => sentence.split(/\s+/).filter(Boolean);

const action = /\b(call|contact|see|be seen|go to)\b/i;
const deadline = /\b(now|today|tonight|this week|within (days|two days|two weeks|the next two weeks))\b/i;

describe('care plans', () => {
  it('are written for every place that can be chosen', () => {
    const [where] = place[0].groups;
    const places = where.options.map((option) => option.id).filter((id) => id !== 'something-else');
    expect(places.length).toBe(13);
    expect(Object.keys(plans).sort()).toEqual(places.sort());
  });

  describe.each(everyPlan)('for the %s', (_place, plan) => {
    it.each(planned)('say what to do, avoid, watch for and ask: %s', (disposition) => {
      const { now, avoid, watch, ask } = plan.byDisposition[disposition];
      for (const list of [now, avoid, watch, ask]) expect(list.length).toBeGreaterThan(1);
      for (const text of strings([now, avoid, watch, ask])) expect(text.trim()).not.toBe('');
      for (const question of ask) expect(question).toMatch(/\?$/);
    });

    it.each(planned)('name an action and a time in each line of safety-netting: %s', (disposition) => {
      for (const { when, thenDo } of plan.byDisposition[disposition].watch) {
        expect(words(when).length).toBeGreaterThan(2);
        expect(thenDo).toMatch(action);
        expect(thenDo).toMatch(deadline);
      }
    });

    it.each(planned)('say when it is an emergency: %s', (disposition) => {
      const emergencies = plan.byDisposition[disposition].watch.filter(({ thenDo }) => /emergency (number|department) now/.test(thenDo));
      expect(emergencies.length).toBeGreaterThan(1);
    });

    it.each(['physical-therapy', 'combined', 'massage', 'self-care'] as const)('say to stop when worse within 48 hours: %s', (disposition) => {
      expect(plan.byDisposition[disposition].watch.filter(({ when, thenDo }) => /48 hours/.test(when) && thenDo.startsWith('Stop')).length).toBe(1);
    });

    it.each(['physical-therapy', 'combined', 'massage', 'self-care'] as const)(
      'leave a fresh injury without heat and massage for 72 hours: %s',
      (disposition) => {
        expect(plan.byDisposition[disposition].avoid.some((text) => /72 hours.*no heat and no massage/.test(text))).toBe(true);
      },
    );

    it.each(['urgent', 'doctor'] as const)('hold massage back until the person was seen: %s', (disposition) => {
      expect(plan.byDisposition[disposition].avoid.some((text) => text.startsWith('No massage'))).toBe(true);
    });

    it('give self-massage a dose in minutes, a rhythm, a tool, a place not to press and a stop', () => {
      const { tools, howLong, howOften, steps, noPress, stopIf } = plan.selfMassage;
      expect(howLong).toMatch(/minutes?\b/);
      expect(howOften).toMatch(/\bday\b.*four weeks/);
      expect(tools).toMatch(/hands?|finger|thumb|ball/i);
      expect(steps.length).toBeGreaterThan(3);
      expect(steps.some((step) => /out of 10/.test(step))).toBe(true);
      expect(noPress.join(' ')).toMatch(/bone/i);
      expect(noPress.join(' ')).toMatch(/veins|skin/i);
      expect(noPress.join(' ')).toMatch(/lump/i);
      expect(stopIf.join(' ')).toMatch(/48 hours/);
      expect(stopIf.join(' ')).toMatch(/tingl|numb/);
    });
  });

  it.each([
    ['neck', neck, /front.*neck/i],
    ['head and jaw', headAndJaw, /front.*neck/i],
    ['shoulder', shoulder, /armpit/i],
    ['arm', armAndElbow, /inner elbow/i],
    ['hip', hipAndGroin, /groin/i],
    ['thigh', thigh, /groin.*behind the knee/i],
    ['knee', knee, /behind the knee/i],
    ['calf', calfAndShin, /behind the knee/i],
    ['widespread', widespread, /front.*neck.*armpit.*inner elbow.*groin.*behind the knee/i],
  ])('keep the hands off the danger zone of the %s', (_name, plan, zone) => {
    expect(plan.selfMassage.noPress.join(' ')).toMatch(zone);
  });

  it('keep massage guns off the neck', () => {
    for (const plan of [neck, headAndJaw]) {
      for (const care of ['combined', 'massage', 'self-care'] as const)
        expect(plan.byDisposition[care].avoid.join(' ')).toMatch(/no massage gun|never use a massage gun/i);
    }
    const nearTheNeck = everyPlan.filter(([, { selfMassage }]) => /\bneck\b/.test(selfMassage.noPress.join(' ')));
    expect(nearTheNeck.map(([name]) => name)).toEqual(['head-and-jaw', 'neck', 'shoulder', 'upper-back-and-ribs', 'widespread']);
    for (const [, plan] of nearTheNeck) expect(strings(plan).join(' ')).toMatch(/massage gun/i);
  });
});

describe('the general plan', () => {
  const said = (topic: TopicId) => generalPlan.topics[topic].says.join(' ');
  const showing = (topic: TopicId) =>
    planned.filter((disposition) => (generalPlan.shownWith[disposition].topics as readonly TopicId[]).includes(topic)); // any topic may be asked for

  it('shows each disposition something, and every topic and comparison to somebody', () => {
    const shown = planned.map((disposition) => generalPlan.shownWith[disposition]);
    for (const { topics } of shown) expect(topics.length).toBeGreaterThan(0);
    expect(new Set(shown.flatMap(({ topics }) => topics))).toEqual(new Set(Object.keys(generalPlan.topics)));
    expect(new Set(shown.flatMap(({ comparisons }) => comparisons))).toEqual(new Set(Object.keys(generalPlan.comparisons)));
  });

  it.each(planned)('names a free or public way at every level: %s', (disposition) => {
    const read = generalPlan.shownWith[disposition].topics.flatMap((id) => generalPlan.topics[id].says);
    expect(read.join(' ')).toMatch(/\bfree\b|public/i);
  });

  it.each(planned)('says what it costs, or where to ask: %s', (disposition) => {
    const read = generalPlan.shownWith[disposition].topics.flatMap((id) => generalPlan.topics[id].says);
    expect(read.join(' ')).toMatch(/\bcosts?\b/i);
    expect(read.join(' ')).toMatch(/ask (for the price|a public hospital or clinic what it would charge)/i);
  });

  it('gives the doses that trials gave, beside how sure they are', () => {
    const course = said('massage-course');
    expect(course).toMatch(/neck pain, trials gave 60 minutes, two or three times a week, for four weeks/);
    expect(course).toMatch(/low back pain, trials gave one visit a week for ten weeks/);
    expect(said('evidence')).toMatch(/certainty is low to moderate/);
    expect(said('evidence')).toMatch(/self-massage.*Four weeks was the usual length/);
    expect(showing('massage-course')).toEqual(['combined', 'massage']);
    expect(showing('evidence')).toEqual(['combined', 'massage', 'self-care']);
  });

  it('says what a course of either is like, and when to stop one that does not help', () => {
    expect(said('physical-therapy')).toMatch(/first visit.*exercise.*at home.*takes weeks/i);
    expect(said('massage-course')).toMatch(/several weeks.*nothing has changed after four weeks, stop.*once a month, is upkeep/i);
    expect(said('home-care')).toMatch(/worse within 48 hours of home care, stop and be seen/);
    expect(showing('physical-therapy')).toEqual(['physical-therapy', 'combined']);
  });

  it('names every caution about massage, wherever massage or self-massage may be shown', () => {
    const cautions = said('massage-cautions');
    for (const never of [
      /fever/,
      /swells/,
      /bruises without cause/,
      /injury that no one has checked/,
      /heart trouble/,
      /went weak/,
      /high-risk pregnancy/,
    ]) {
      expect(cautions).toMatch(never);
    }
    for (const spot of [
      /wounds/,
      /rashes/,
      /bones/,
      /six weeks/,
      /hot joints/,
      /lumps/,
      /veins/,
      /front of the neck/,
      /armpit/,
      /inner elbow/,
      /groin/,
      /back of the knee/,
    ]) {
      expect(cautions).toMatch(spot);
    }
    for (const first of [/blood thinners/, /thin bones/, /numb skin/, /pregnant/, /serious illness/]) expect(cautions).toMatch(first);
    expect(cautions).toMatch(/no massage gun near the front or side of the neck/i);
    expect(cautions).toMatch(/no heat on a fresh injury for 72 hours/);
    expect(showing('massage-cautions')).toEqual(['combined', 'massage', 'self-care']);
  });

  it('sets care at home beside a professional by use, pain, rhythm and cost', () => {
    const { rows } = generalPlan.comparisons['self-care-or-professional'];
    expect(rows.map(({ about }) => about)).toEqual(['Best for', 'Pain', 'How often', 'Cost']);
    expect(rows[1].cells).toEqual([expect.stringContaining('1 to 6'), expect.stringContaining('5 to 10')]);
  });
});

describe('the result words', () => {
  it('say when, where and why for every disposition and door', () => {
    const { doors: behind, ...dispositions } = results;
    expect(Object.keys(behind)).toEqual([...doors]);
    for (const { when, headline, lead } of [...Object.values(dispositions), ...Object.values(behind)]) {
      for (const text of [when, headline, lead]) expect(text).not.toBe('');
      expect(headline).not.toMatch(/\.$/);
    }
  });

  it('put no telephone number in the words of an emergency, and make them the shortest', () => {
    expect(strings([emergencyWords, selfHarmWords]).join(' ')).not.toMatch(/\d/);
    const { when, headline, lead } = emergencyWords;
    for (const id of planned) expect([when, headline, lead].join(' ').length).toBeLessThan(strings(results[id]).join(' ').length);
  });
});

describe.each(Object.entries(texts))('the words of %s', (_name, value) => {
  const all = strings(value);

  it('exist', () => expect(all.length).toBeGreaterThan(3));

  it('keep sentences to 22 words', () => {
    for (const sentence of all.flatMap(sentences)) expect(words(sentence).length, sentence).toBeLessThanOrEqual(22);
  });
});
