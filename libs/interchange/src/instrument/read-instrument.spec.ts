import { instrumentV1, type Instrument } from '@understory/domain';
import { readInstrument } from './read-instrument';

const domains = Object.fromEntries(instrumentV1.functions.map(({ number, domain }) => [`f${number}`, domain]));
/** In force, with limits that are not those a reader could make up. */
const inForce: Instrument = { ...instrumentV1, version: 2, essentialBelowPercent: 60, lateEntryAfterDays: 30 };
const read = (over: object) =>
  readInstrument(JSON.stringify({ source: 'licensed report', licence: 'agency only', domains, ...over }), inForce);
const withoutVersion = ({ version: _, ...rest }: Instrument): Omit<Instrument, 'version'> => rest;

describe('a file of an instrument', () => {
  it('says which functions make up a domain', () => {
    const found = read({ domains: { ...domains, f28: 'self-regulation' } });
    const functions = instrumentV1.functions.map((one) =>
      one.number === 28 ? { ...one, domain: 'self-regulation' } : one,
    );
    const file = { ...withoutVersion(inForce), functions, source: 'licensed report', licence: 'agency only' };
    expect(found).toEqual({ outcome: 'read', file });
  });

  it('says by what limits ratings are read, and leaves what it does not say as it is in force', () => {
    const { bands, periods } = instrumentV1;
    const limits = {
      bands,
      periods,
      essentialBelowPercent: 64.5,
      enrichmentFromPercent: 90,
      officialTolerancePoints: 0,
    };
    const found = read({ ...limits, domains: undefined });
    const file = { ...withoutVersion(inForce), ...limits, source: 'licensed report', licence: 'agency only' };
    expect(found).toEqual({ outcome: 'read', file });
  });

  it.each([
    ['a field nobody knows', { thresholds: [65, 85] }, ['thresholds: there is no such']],
    ['a third decimal', { essentialBelowPercent: 64.999 }, ['essentialBelowPercent: must be a number with at most']],
    ['half a day', { lateEntryAfterDays: 0.5 }, ['lateEntryAfterDays: must be a whole number']],
    ['text for a number', { enrichmentFromPercent: '85' }, ['enrichmentFromPercent: must be']],
    ['a band of no colour', { bands: [{ colour: 'blue', from: 1, to: 12 }] }, ['bands[0]: must be']],
    ['bands that are no list', { bands: {} }, ['bands: must be a list']],
    ['a period nobody knows', { periods: [{ period: 'age of reason' }] }, ['periods[0]: must be']],
    ['a domain nobody knows', { domains: { ...domains, f3: 'motor' } }, ['domains.f3: must be one of']],
    ['a function nobody knows', { domains: { ...domains, f33: 'cognitive' } }, ['domains.f33: there is no such']],
    ['a function left out', { domains: { ...domains, f32: undefined } }, ['domains.f32: must be one of']],
    ['no source and no licence', { source: ' ', licence: 7 }, ['source: must be text', 'licence: must be text']],
  ])('is refused with %s, every fault by its place', (_, over, faults) =>
    expect(read(over)).toEqual({
      outcome: 'faults',
      faults: faults.map((fault) => expect.stringContaining(fault) as unknown),
    }),
  );

  it.each(['', '[]', 'null', '{', '7'])('is refused as %j', (text) =>
    expect(readInstrument(text, inForce)).toMatchObject({ outcome: 'faults' }),
  );
});
