import fc from 'fast-check';
import { localDateOfOffsetDateTime } from './offset-date-time';

describe('a date and time with its offset', () => {
  it.each([
    ['2026-03-01T23:30+02:00', '2026-03-01', '2026-03-01T21:30:00.000Z'],
    ['2026-03-01T00:30+02:00', '2026-03-01', '2026-02-28T22:30:00.000Z'],
    ['2026-02-28T23:30:15-05:00', '2026-02-28', '2026-03-01T04:30:15.000Z'],
    ['2026-01-01T00:00:00.25+05:45', '2026-01-01', '2025-12-31T18:15:00.250Z'],
    ['2026-03-01T09:30:00.123456Z', '2026-03-01', '2026-03-01T09:30:00.123Z'],
    ['2026-03-01T09:30+01', '2026-03-01', '2026-03-01T08:30:00.000Z'],
  ])('%s counts on its written day %s and happened at %s', (text, localDate, instant) =>
    expect(localDateOfOffsetDateTime(text)).toEqual({ localDate, instant }),
  );

  it.each([
    '2026-03-01T09:30:00',
    '2026-03-01',
    '2026-03-01 09:30Z',
    '2026-02-29T09:30Z',
    '2026-03-01T24:00Z',
    '2026-03-01T09:60Z',
    '2026-03-01T09:30:60Z',
    '2026-03-01T09:30+15:00',
    '2026-03-01T09:30+14:01',
    '2026-03-01T09:30+01:60',
    '2026-03-01t09:30z',
    '0001-01-01T00:00+01:00',
    '9999-12-31T23:59-01:00',
    '',
  ])('is never %j', (text) => expect(localDateOfOffsetDateTime(text)).toBeNull());

  it('names one moment alike, whatever offset it is written with', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (moment, offset) => {
          const written = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, -1);
          const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
          const minutes = Math.abs(offset);
          const text = `${written}${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
          expect(localDateOfOffsetDateTime(text)).toEqual({
            localDate: written.slice(0, 10),
            instant: moment.toISOString(),
          });
        },
      ),
    ));
});
