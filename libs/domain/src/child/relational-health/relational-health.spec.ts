import fc from 'fast-check';
import { assessed, enrolled, voided } from '../../given/events';
import { childOf, given } from '../../given/given';
import {
  correctRelational,
  recordRelational,
  relationalCorrected,
  relationalRecorded,
  type RelationalOver,
} from '../../given/history';
import { relationalHealthOverTime, relationalTotal } from './relational-health-over-time';

const nothing = { family: null, school: null, peers: null, community: null };

describe('recording current relational health', () => {
  it('keeps what was rated, and leaves the rest unrated', () =>
    given(enrolled()).when(recordRelational()).then(relationalRecorded()));

  it('is possible on any day from the month of birth on, several times a day', () => {
    given(enrolled())
      .when(recordRelational({ on: '2016-03-01' }))
      .then(relationalRecorded({ on: '2016-03-01' }));
    given(enrolled())
      .when(recordRelational({ on: '2016-02-29' }))
      .thenRefused('RELATIONAL_HEALTH.BEFORE_BIRTH', { ratedOn: '2016-02-29' });
    given(enrolled(), relationalRecorded())
      .when(recordRelational({ id: 's', family: 9 }))
      .then(relationalRecorded({ id: 's', family: 9 }));
  });

  it.each<[string, RelationalOver, string]>([
    ['nothing rated', nothing, 'RELATIONAL_HEALTH.NOTHING_RATED'],
    ['a value of 0', { peers: 0 }, 'RELATIONAL_HEALTH.OUT_OF_RANGE'],
    ['a value of 13', { community: 13 }, 'RELATIONAL_HEALTH.OUT_OF_RANGE'],
    ['a blank rater', { rater: ' ' }, 'RELATIONAL_HEALTH.RATER_BLANK'],
    ['a blank note', { note: '' }, 'RELATIONAL_HEALTH.NOTE_BLANK'],
  ])('is refused with %s', (_, over, code) => given(enrolled()).when(recordRelational(over)).thenRefused(code));

  it('needs an id of its own', () =>
    given(enrolled(), relationalRecorded())
      .when(recordRelational({ family: 9 }))
      .thenRefused('RELATIONAL_HEALTH.ID_TAKEN'));
});

describe('correcting current relational health', () => {
  it('replaces all of it and names what it supersedes', () =>
    given(enrolled(), relationalRecorded(), relationalCorrected({ family: 5, supersedes: 2 }))
      .when(correctRelational({ family: 6, on: '2024-03-01' }))
      .then(relationalCorrected({ family: 6, on: '2024-03-01', supersedes: 3 })));

  it('needs an entry, a reason, a change, and what recording needs', () => {
    given(enrolled()).when(correctRelational()).thenRefused('RELATIONAL_HEALTH.UNKNOWN');
    given(enrolled(), relationalRecorded()).when(correctRelational()).thenRefused('RELATIONAL_HEALTH.UNCHANGED');
    given(enrolled(), relationalRecorded())
      .when(correctRelational({ family: 6, reason: '' }))
      .thenRefused('REASON.BLANK');
    given(enrolled(), relationalRecorded())
      .when(correctRelational(nothing))
      .thenRefused('RELATIONAL_HEALTH.NOTHING_RATED');
  });
});

describe('current relational health over time', () => {
  const totalOf = (over: RelationalOver) => {
    const [rated] = childOf(enrolled(), relationalRecorded(over)).relationalHealth;
    return rated === undefined ? null : relationalTotal(rated);
  };

  it('is the sum of what was rated over the most that could be, by hand', () => {
    // 4 + 6 of two areas at most 12 each; a third one that was rated adds 12 to what could be.
    expect(totalOf({})).toEqual({ sum: 10, outOf: 24, ratedAreas: 2 });
    expect(totalOf({ peers: 1 })).toEqual({ sum: 11, outOf: 36, ratedAreas: 3 });
  });

  it('never depends on what was not rated', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (family) =>
        expect(totalOf({ ...nothing, family })).toEqual({ sum: family, outOf: 12, ratedAreas: 1 }),
      ),
    ));

  it('holds what came with assessments, what was rated on its own, and the unrated as unrated', () => {
    const child = childOf(
      enrolled(),
      relationalRecorded({ on: '2024-03-01' }),
      assessed({ id: 'b', on: '2024-04-01', relationalHealth: 7 }),
      assessed({ on: '2024-02-01', relationalHealth: null }),
    );
    expect(relationalHealthOverTime(child)).toMatchObject([
      { from: 'assessment', on: '2024-02-01', value: null },
      { from: 'rating', on: '2024-03-01', total: { sum: 10, outOf: 24 } },
      { from: 'assessment', on: '2024-04-01', value: 7 },
    ]);
  });

  it('leaves voided assessments out', () =>
    expect(
      relationalHealthOverTime(childOf(enrolled(), assessed({ relationalHealth: 7 }), voided({ supersedes: 2 }))),
    ).toEqual([]));

  it('stands in the same order in whichever order it was recorded', () => {
    const [one, other] = [relationalRecorded({ id: 'x' }), relationalRecorded({ id: 'y', family: 9 })];
    const ids = (...drafts: readonly (typeof one)[]) =>
      relationalHealthOverTime(childOf(enrolled(), ...drafts)).map(({ of }) => of);
    const read = (...drafts: readonly (typeof one)[]) =>
      ids(...drafts).map((of) => ('relationalHealthId' in of ? of.relationalHealthId : null));
    expect(read(other, one)).toEqual(read(one, other));
  });
});
