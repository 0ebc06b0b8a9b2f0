import { momentOf } from './moment-cell';

describe('a moment with its offset', () => {
  it.each([
    ['2026-03-01T09:30Z', '2026-03-01T09:30:00Z'],
    ['2026-03-01T09:30:00+00:00', '2026-03-01T09:30:00Z'],
    ['2026-03-01T09:30:00.000+01', '2026-03-01T09:30:00+01:00'],
    ['2026-03-01T09:30:00,5-05:30', '2026-03-01T09:30:00.500-05:30'],
  ])('%s is kept as %s', (written, kept) => expect(momentOf(written)?.text).toBe(kept));

  it('keeps the local day as written, and knows the moment in UTC', () =>
    expect(momentOf('2026-03-01T23:30:00-05:00')).toMatchObject({
      localDate: '2026-03-01',
      instant: '2026-03-02T04:30:00.000Z',
    }));

  it('is spelled so that reading it again changes nothing', () => {
    const text = momentOf('2026-03-01T09:30:00.25+02')?.text ?? '';
    expect(momentOf(text)?.text).toBe(text);
  });

  it.each(['2026-03-01', '2026-03-01T09:30:00', '2026-03-01T09:30:00-00:00', '2026-03-01t09:30:00z', ''])(
    'refuses "%s"',
    (written) => expect(momentOf(written)).toBeNull(),
  );
});
