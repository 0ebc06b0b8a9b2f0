import { day } from '../given/ratings';
import { decidePublishIntervals, evolveIntervals, type PublishReassessmentIntervals } from './publish-intervals';
import { defaultIntervals, intervalOf } from './reassessment-intervals';

const on = day('2026-02-02');
const command: PublishReassessmentIntervals = {
  type: 'PublishReassessmentIntervals',
  everyDays: 120,
  noticeDays: 20,
  programs: [
    { program: 'residential', everyDays: 90, noticeDays: 14 },
    { program: 'day', everyDays: 180, noticeDays: 30 },
  ],
  source: 'the board',
  licence: 'in the agency only',
  on,
  reason: 'decided in February',
};

describe('publishing the intervals of reassessment', () => {
  const decided = decidePublishIntervals(command, defaultIntervals);
  const event = decided.outcome === 'accepted' ? decided.events[0] : undefined;

  it('makes the next version, programs by name', () =>
    expect(event).toMatchObject({
      type: 'ReassessmentIntervalsPublished',
      data: { version: 2, everyDays: 120, reason: 'decided in February', programs: [{ program: 'day' }, {}] },
      occurredOn: on,
    }));

  it('publishes nothing when they are in force already', () => {
    if (event === undefined) throw new Error('Nothing was published.');
    const inForce = evolveIntervals(null, event);
    expect(decidePublishIntervals({ ...command, programs: command.programs.toReversed() }, inForce)).toEqual({
      outcome: 'accepted',
      events: [],
    });
    expect(intervalOf(inForce, 'residential')).toMatchObject({ everyDays: 90, noticeDays: 14 });
    expect(intervalOf(inForce, 'elsewhere')).toMatchObject({ everyDays: 120, noticeDays: 20 });
  });

  it.each([
    [{ everyDays: 6 }, 'INTERVALS.DAYS_OUT_OF_RANGE'],
    [{ everyDays: 731 }, 'INTERVALS.DAYS_OUT_OF_RANGE'],
    [{ everyDays: 90.5 }, 'INTERVALS.DAYS_OUT_OF_RANGE'],
    [{ noticeDays: -1 }, 'INTERVALS.NOTICE_OUT_OF_RANGE'],
    [{ noticeDays: 120 }, 'INTERVALS.NOTICE_OUT_OF_RANGE'],
    [{ programs: [{ program: 'day', everyDays: 5, noticeDays: 1 }] }, 'INTERVALS.DAYS_OUT_OF_RANGE'],
    [{ programs: [{ program: ' ', everyDays: 90, noticeDays: 1 }] }, 'INTERVALS.PROGRAM_BLANK'],
    [{ programs: [...command.programs, ...command.programs] }, 'INTERVALS.PROGRAM_REPEATED'],
    [{ source: '' }, 'INTERVALS.SOURCE_BLANK'],
    [{ licence: '' }, 'INTERVALS.LICENCE_BLANK'],
    [{ reason: ' ' }, 'REASON.BLANK'],
  ])('is refused with %o', (over, code) =>
    expect(decidePublishIntervals({ ...command, ...over }, null)).toMatchObject({ outcome: 'refused', code }),
  );
});
