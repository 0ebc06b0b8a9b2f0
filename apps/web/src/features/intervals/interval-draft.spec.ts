import { contentOf, draftOf, faultsOf, readIntervals } from './interval-draft';

const published = {
  ...{ everyDays: 180, noticeDays: 30 },
  programs: [{ program: 'Day treatment', everyDays: 90, noticeDays: 14 }],
};

describe('intervals as they are typed', () => {
  it('are what was published until somebody types', () => expect(readIntervals(draftOf(published))).toEqual(published));

  it('are read against others by program', () =>
    expect(contentOf(published)).toEqual([
      ['every program', 'every 180 days, due 30 days before'],
      ['Day treatment', 'every 90 days, due 14 days before'],
    ]));

  it.each([
    [{ everyDays: '6' }, 'every program: Every so many days', 'must be a whole number from 7 to 730.'],
    [{ everyDays: '90.5' }, 'every program: Every so many days', 'must be a whole number from 7 to 730.'],
    [{ noticeDays: '180' }, 'every program: Due so many days before', 'must be a whole number from 0 to 179.'],
  ])('are refused with %j', (over, where, rule) =>
    expect(faultsOf({ ...draftOf(published), ...over })).toEqual([{ where, rule }]),
  );

  it('are refused with a program that is named twice', () => {
    const draft = draftOf(published);
    const programs = [...draft.programs, ...draft.programs];
    expect(faultsOf({ ...draft, programs })).toMatchObject([{ where: 'Day treatment' }]);
  });
});
