import { day } from '../given/ratings';
import type { Instrument, InstrumentFunction } from './instrument';
import { instrumentV1 } from './instrument';
import { decidePublishInstrument, evolveInstrument, type PublishInstrument } from './publish-instrument';

const command = (over: Partial<PublishInstrument> = {}): PublishInstrument => ({
  type: 'PublishInstrument',
  functions: instrumentV1.functions,
  source: instrumentV1.source,
  licence: instrumentV1.licence,
  on: day('2026-01-05'),
  reason: null,
  ...over,
});
const changed = (number: number, over: Partial<InstrumentFunction>): readonly InstrumentFunction[] =>
  instrumentV1.functions.map((one) => (one.number === number ? { ...one, ...over } : one));
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
    ['a change without a reason', { functions: changed(28, { domain: 'self-regulation' }) }, 'REASON.BLANK'],
  ])('is refused with %s', (_, over, code) =>
    expect(decidePublishInstrument(command(over), instrumentV1)).toMatchObject({ outcome: 'refused', code }),
  );
});
