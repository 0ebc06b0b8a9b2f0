import { pyramidRows } from './layout';

describe('the pyramid', () => {
  const rows = pyramidRows();

  it('holds each of the 32 functions once', () => {
    const numbers = rows.flatMap(({ functions }) => functions.map(({ number }) => number));
    expect(numbers.sort((one, other) => one - other)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  });

  it('stands on the brainstem and opens to the frontal cortex', () => {
    expect(rows[0]?.region).toBe('frontal-cortex');
    expect(rows.at(-1)?.region).toBe('brainstem');
    expect(rows.at(-1)?.functions[0]?.number).toBe(1);
  });

  it('narrows from row to row', () => {
    const widths = rows.map(({ width }) => width);
    expect(widths[0]).toBe(1);
    expect(widths.every((width, index) => index === 0 || width < (widths[index - 1] ?? 0))).toBe(true);
  });
});
