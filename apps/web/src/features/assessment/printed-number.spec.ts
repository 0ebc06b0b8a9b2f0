import { printedNumber } from './printed-number';

describe('a number as a report prints it', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['72', 72],
    ['0.72', 0.72],
    ['0,72', 0.72],
    ['64.99', 64.99],
    ['10000', 10_000],
  ])('is read from "%s" as %s', (text, value) => expect(printedNumber(text)).toBe(value));

  it.each(['72%', '1.234', '-1', '10000.01', '1e3', 'x'])('is not read from "%s"', (text) =>
    expect(printedNumber(text)).toBe('faulty'),
  );
});
