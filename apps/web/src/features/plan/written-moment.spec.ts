import { writtenMoment } from './written-moment';

describe('a written moment', () => {
  it.each([
    [60, '2026-03-01T09:30:00+01:00'],
    [0, '2026-03-01T09:30:00+00:00'],
    [-210, '2026-03-01T09:30:00-03:30'],
  ])('at %i minutes carries its offset', (offset, expected) =>
    expect(writtenMoment('2026-03-01T09:30', () => offset)).toBe(expected),
  );
});
