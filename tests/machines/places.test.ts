import { describe, expect, it } from 'vitest';
import { connect } from '../../machines/triage.connect.ts';
import { readAnswers, replay } from '../../tools/answers/replay.ts';

const placesAfter = (notation: string) => connect(replay(readAnswers(notation))).places;
const kneeAndNeck = 'place knee left another-place-too also-neck';

describe('the places of a result', () => {
  it.each([
    ['none where it is not about the body', 'place something-else; other-door animal', []],
    ['the one that was named', 'place neck only-there', ['neck']],
    ['the first, where no warning sign speaks of either', kneeAndNeck, ['knee', 'neck']],
    ['the first, where a warning sign of its own decides', `${kneeAndNeck}; tick joint-locked`, ['knee', 'neck']],
    ['the second, where a warning sign of its own decides', `${kneeAndNeck}; tick clumsy-hands-or-unsteady-legs`, ['neck', 'knee']],
    ['the first, where both have one as urgent', `${kneeAndNeck}; tick joint-locked clumsy-hands-or-unsteady-legs`, ['knee', 'neck']],
    [
      'the second, where only its sign is urgent enough',
      `place shoulder left another-place-too also-knee; tick joint-locked cannot-lift-arm-since-injury`,
      ['knee', 'shoulder'],
    ],
  ])('are %s', (_, notation, places) => expect(placesAfter(notation)).toEqual(places));
});
