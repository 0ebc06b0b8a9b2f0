import { instrumentV1 } from '@understory/domain';
import { readInstrument } from './read-instrument';

const domains = Object.fromEntries(instrumentV1.functions.map(({ number, domain }) => [`f${number}`, domain]));
const read = (over: object) =>
  readInstrument(JSON.stringify({ source: 'licensed report', licence: 'agency only', domains, ...over }));

describe('a file of an instrument', () => {
  it('says which functions make up a domain', () => {
    const found = read({ domains: { ...domains, f28: 'self-regulation' } });
    const functions = instrumentV1.functions.map((one) =>
      one.number === 28 ? { ...one, domain: 'self-regulation' } : one,
    );
    expect(found).toEqual({ outcome: 'read', file: { functions, source: 'licensed report', licence: 'agency only' } });
  });

  it.each([
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
    expect(readInstrument(text)).toMatchObject({ outcome: 'faults' }),
  );
});
