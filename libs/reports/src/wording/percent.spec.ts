import { showChange, showPercent, showTenths, tenthsOf, tenthsOfDouble } from './percent';

const shown = (childSum: number, normHundredths: number) => showTenths(tenthsOf({ childSum, normHundredths }));

describe('a printed percent', () => {
  it('is cut and never rounded, so that it stands on the right side of a limit', () => {
    expect(shown(26, 4002)).toBe('64.9'); // 64.967…
    expect(shown(26, 4000)).toBe('65.0');
    expect(shown(26, 3999)).toBe('65.0'); // 65.016…
    expect(shown(34, 4001)).toBe('84.9'); // 84.978…
  });

  it('finds a tenth that floating point would miss', () => {
    expect(showTenths(tenthsOfDouble(64.89999999999999))).toBe('64.9');
    expect(showTenths(tenthsOfDouble((10_000 * 649) / 100_000))).toBe('64.9');
    expect(showTenths(tenthsOfDouble(64.967))).toBe('64.9');
  });

  it('stays with its unit on one line', () => expect(showPercent(649)).toBe('64.9\u00a0%'));

  it('carries its sign as a change', () => {
    expect(showChange(41)).toBe('+4.1');
    expect(showChange(0)).toBe('0.0');
    expect(showChange(-5)).toBe('\u22120.5');
  });
});
