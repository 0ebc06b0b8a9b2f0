import { parseInstant, type Instant } from '../calendar/instant';
import { assessed, corrected, enrolled, voided } from '../given/events';
import { recorded } from '../given/given';
import { day, scores } from '../given/ratings';
import { asOf } from './as-of';
import { assessmentsInOrder } from './assessment/assessments-in-order';
import { fold } from './evolve';

const recordedOn = ['2024-01-01', '2024-02-03', '2024-05-01', '2024-06-01', '2024-07-01'];
const history = recorded([
  enrolled(),
  assessed({ id: 'a', on: '2024-02-01' }),
  assessed({ id: 'b', on: '2024-04-01' }),
  corrected({ id: 'a', on: '2024-03-01', scores: scores({ limbic: 2 }), supersedes: 2, firstOn: '2024-02-01' }),
  voided({ id: 'b', supersedes: 3, firstOn: '2024-04-01' }),
]).map((event, index) => ({ ...event, recordedAt: `${recordedOn[index]}T23:59:59.999Z` as Instant }));

const seen = (knownOn: string | null, happenedBy: string | null) =>
  assessmentsInOrder(
    fold(
      asOf(history, {
        knownOn: knownOn === null ? null : (parseInstant(knownOn) ?? day(knownOn)),
        happenedBy: happenedBy === null ? null : day(happenedBy),
      }),
    ),
  ).map(({ assessmentId, assessedOn }) => `${assessmentId} ${assessedOn}`);

describe('a record as of a day', () => {
  it('is whole without a day', () => expect(seen(null, null)).toEqual(['a 2024-03-01']));

  it('knows what was recorded by the end of that day, corrections not yet made left out', () => {
    expect(seen('2024-02-02', null)).toEqual([]);
    expect(seen('2024-02-03', null)).toEqual(['a 2024-02-01']);
    expect(seen('2024-05-31', null)).toEqual(['a 2024-02-01', 'b 2024-04-01']);
    expect(seen('2024-06-01', null)).toEqual(['a 2024-03-01', 'b 2024-04-01']);
  });

  it('knows what was recorded by a moment, the moment itself included', () => {
    expect(seen('2024-02-03T23:59:59.998Z', null)).toEqual([]);
    expect(seen('2024-02-03T23:59:59.999Z', null)).toEqual(['a 2024-02-01']);
  });

  it('holds what had happened by that day, with every correction of it', () => {
    expect(seen(null, '2024-01-31')).toEqual([]);
    expect(seen(null, '2024-02-01')).toEqual(['a 2024-03-01']);
    expect(seen(null, '2024-04-01')).toEqual(['a 2024-03-01']);
  });

  it('reads by both clocks at once', () => expect(seen('2024-05-31', '2024-02-15')).toEqual(['a 2024-02-01']));

  it('knows who the child is whatever had happened', () =>
    expect(fold(asOf(history, { knownOn: null, happenedBy: day('2000-01-01') })).enrolment).not.toBeNull());
});
