import { bandColours, type Band } from './band';
import { day } from '../given/ratings';
import type { Instrument, InstrumentFunction } from './instrument';
import { instrumentV1 } from './instrument';
import type { PeriodLimits, PeriodOfLife } from './periods-of-life';
import { decidePublishInstrument, evolveInstrument, type PublishInstrument } from './publish-instrument';

const withoutVersion = ({ version: _, ...rest }: Instrument): Omit<Instrument, 'version'> => rest;
const command = (over: Partial<PublishInstrument> = {}): PublishInstrument => ({
  type: 'PublishInstrument',
  ...withoutVersion(instrumentV1),
  on: day('2026-01-05'),
  reason: null,
  ...over,
});
const changed = (number: number, over: Partial<InstrumentFunction>): readonly InstrumentFunction[] =>
  instrumentV1.functions.map((one) => (one.number === number ? { ...one, ...over } : one));
const bandsTo = (
  a: number,
  b: number,
  c: number,
  d: number,
  { from = [1, a + 1, b + 1, c + 1] }: { readonly from?: readonly number[] } = {},
): readonly Band[] =>
  [a, b, c, d].map((to, index) => ({ colour: bandColours[index] ?? 'green', from: from[index] ?? 1, to }));
const period = (name: PeriodOfLife, over: Partial<PeriodLimits>): readonly PeriodLimits[] =>
  instrumentV1.periods.map((one) => (one.period === name ? { ...one, ...over } : one));
const published = (over: Partial<PublishInstrument>): Instrument => {
  const decision = decidePublishInstrument(command(over), instrumentV1);
  if (decision.outcome !== 'accepted') throw new Error(decision.code);
  const [event] = decision.events;
  if (event === undefined) throw new Error('Nothing was published.');
  return evolveInstrument(instrumentV1, event);
};

describe('publishing an instrument', () => {
  it('begins with the list that this product ships', () =>
    expect(decidePublishInstrument(command(), null)).toEqual({
      outcome: 'accepted',
      events: [{ type: 'InstrumentPublished', data: { ...instrumentV1, reason: null }, occurredOn: '2026-01-05' }],
    }));

  it('publishes nothing when the content is the same', () =>
    expect(decidePublishInstrument(command({ reason: 'again' }), instrumentV1)).toEqual({
      outcome: 'accepted',
      events: [],
    }));

  it('makes the next version of another split into domains', () => {
    const functions = changed(28, { domain: 'self-regulation' });
    expect(published({ functions, reason: 'as the licensed report has it' })).toEqual({
      ...instrumentV1,
      version: 2,
      functions,
    });
  });

  it('makes the next version of other limits', () => {
    const limits = {
      bands: bandsTo(2, 6, 8, 12),
      ...{ essentialBelowPercent: 64.5, enrichmentFromPercent: 90 },
      periods: instrumentV1.periods.map((one) =>
        one.period === 'infancy'
          ? { ...one, toMonths: 12 }
          : one.period === 'early-childhood'
            ? { ...one, fromMonths: 12, stated: 'from the first birthday' }
            : one,
      ),
      ...{ officialTolerancePoints: 2.5, lateEntryAfterDays: 30 },
    };
    expect(published({ ...limits, reason: 'as our manual has it' })).toEqual({
      ...instrumentV1,
      ...limits,
      version: 2,
    });
  });

  it.each([
    ['a blank source', { source: ' ' }, 'INSTRUMENT.SOURCE_BLANK'],
    ['31 functions', { functions: instrumentV1.functions.slice(1) }, 'INSTRUMENT.NOT_32'],
    ['another order', { functions: [...instrumentV1.functions].reverse() }, 'INSTRUMENT.OUT_OF_ORDER'],
    ['a function in another region', { functions: changed(7, { region: 'limbic' }) }, 'INSTRUMENT.REGION_CHANGED'],
    ['another name of a function', { functions: changed(7, { name: 'Sleep' }) }, 'INSTRUMENT.NAME_CHANGED'],
    [
      'a domain without a function',
      { functions: instrumentV1.functions.map((one) => ({ ...one, domain: 'cognitive' as const })) },
      'INSTRUMENT.DOMAIN_EMPTY',
    ],
    ['three bands', { bands: instrumentV1.bands.slice(1) }, 'INSTRUMENT.BANDS_NOT_WHOLE'],
    ['the bands upside down', { bands: [...instrumentV1.bands].reverse() }, 'INSTRUMENT.BANDS_NOT_WHOLE'],
    [
      'a score between two bands',
      { bands: bandsTo(3, 5, 9, 12, { from: [1, 5, 6, 10] }) },
      'INSTRUMENT.BANDS_NOT_WHOLE',
    ],
    ['a score in two bands', { bands: bandsTo(3, 6, 9, 12, { from: [1, 3, 7, 10] }) }, 'INSTRUMENT.BANDS_NOT_WHOLE'],
    ['a band without a score', { bands: bandsTo(3, 3, 9, 12) }, 'INSTRUMENT.BANDS_NOT_WHOLE'],
    ['bands up to 11', { bands: bandsTo(3, 6, 9, 11) }, 'INSTRUMENT.BANDS_NOT_WHOLE'],
    ['half a point as the end of a band', { bands: bandsTo(3.5, 6, 9, 12) }, 'INSTRUMENT.BANDS_NOT_WHOLE'],
    ['a threshold of 0', { essentialBelowPercent: 0 }, 'INSTRUMENT.THRESHOLD_OUT_OF_RANGE'],
    ['a threshold that is no number', { enrichmentFromPercent: Number.NaN }, 'INSTRUMENT.THRESHOLD_OUT_OF_RANGE'],
    ['a third decimal', { essentialBelowPercent: 64.999 }, 'INSTRUMENT.THRESHOLD_OUT_OF_RANGE'],
    ['two equal thresholds', { essentialBelowPercent: 85 }, 'INSTRUMENT.THRESHOLDS_NOT_ASCENDING'],
    ['five periods', { periods: instrumentV1.periods.slice(0, 5) }, 'INSTRUMENT.PERIODS_NOT_WHOLE'],
    ['a month between two periods', { periods: period('infancy', { toMonths: 12 }) }, 'INSTRUMENT.PERIODS_NOT_WHOLE'],
    ['a month in two periods', { periods: period('infancy', { fromMonths: 1 }) }, 'INSTRUMENT.PERIODS_NOT_WHOLE'],
    [
      'a period before birth that ends later',
      { periods: period('intrauterine', { toMonths: 1 }) },
      'INSTRUMENT.PERIODS_NOT_WHOLE',
    ],
    ['a last period that ends', { periods: period('youth', { toMonths: 216 }) }, 'INSTRUMENT.PERIODS_NOT_WHOLE'],
    ['a period without words', { periods: period('youth', { stated: ' ' }) }, 'INSTRUMENT.PERIODS_NOT_WHOLE'],
    ['a negative tolerance', { officialTolerancePoints: -1 }, 'INSTRUMENT.TOLERANCE_OUT_OF_RANGE'],
    ['half a day', { lateEntryAfterDays: 0.5 }, 'INSTRUMENT.LATE_LIMIT_OUT_OF_RANGE'],
    ['a change without a reason', { functions: changed(28, { domain: 'self-regulation' }) }, 'REASON.BLANK'],
  ])('is refused with %s', (_, over, code) =>
    expect(decidePublishInstrument(command(over), instrumentV1)).toMatchObject({ outcome: 'refused', code }),
  );
});
