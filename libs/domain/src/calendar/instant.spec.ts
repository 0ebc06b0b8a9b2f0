import { parseInstant } from './instant';

describe('an instant', () => {
  it('is UTC with milliseconds', () =>
    expect(parseInstant('2026-03-01T09:30:00.000Z')).toBe('2026-03-01T09:30:00.000Z'));

  it.each([
    '2026-03-01T09:30:00Z',
    '2026-03-01T09:30:00.000+00:00',
    '2026-02-29T09:30:00.000Z',
    '2026-03-01T24:00:00.000Z',
    '2026-03-01T09:60:00.000Z',
    '2026-03-01T09:30:60.000Z',
    '2026-03-01 09:30:00.000Z',
    '',
  ])('is never %j', (text) => expect(parseInstant(text)).toBeNull());
});
