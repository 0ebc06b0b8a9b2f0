import type { Fault } from '../hash-chain/fault';
import type { SealInQuestion } from './seals-in-question';

/** What a pass over the log found for each seal, in their order; `headsKept` lacks those whose tree was not built. */
export type SealFindings = {
  readonly orderKept: readonly boolean[];
  readonly headsKept: ReadonlyMap<SealInQuestion, boolean>;
};

/** At most one fault a seal, which says all that is wrong with it. */
export const faultsOfSeals = (
  seals: readonly SealInQuestion[],
  events: number,
  { orderKept, headsKept }: SealFindings,
): readonly Fault[] =>
  seals.flatMap((each, index) => {
    const wrong = [
      ...each.ownFaults,
      ...contradictions(each, events, orderKept[index] === true, headsKept.get(each) ?? true),
    ];
    return wrong.length === 0 ? [] : [{ ...each.place, what: `${each.name}: ${wrong.join('; ')}` }];
  });

const contradictions = (
  { seal, isMissing }: SealInQuestion,
  events: number,
  orderKept: boolean,
  headsKept: boolean,
): readonly string[] => {
  if (seal.events > events)
    return [`it covers ${seal.events} events and the log has ${events}: the end of the log was cut off`];
  const first = (seal.previous?.events ?? 0) + 1;
  return [
    ...(orderKept
      ? []
      : [`the events ${first} to ${seal.events} are not the sealed ones: changed, removed, inserted or moved`]),
    ...(headsKept ? [] : [`the last events of ${seal.streams} streams up to there are not the sealed ones`]),
    ...(isMissing ? ['the log no longer has this seal: its end was cut off, or the seal replaced'] : []),
  ];
};
