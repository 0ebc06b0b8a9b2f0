import { timesOfDay } from './times-of-day';

describe('times of day as one writes them', () => {
  it.each([
    ['', []],
    ['8:00', ['08:00']],
    [' 8:00 12.30,16:00;  23:59 ', ['08:00', '12:30', '16:00', '23:59']],
  ])('“%s” are %j', (written, times) => expect(timesOfDay(written)).toEqual(times));

  it.each(['24:00', '8:60', '8', 'noon', '8:00 08:00'])('“%s” are refused', (written) =>
    expect(timesOfDay(written)).toBeNull(),
  );
});
