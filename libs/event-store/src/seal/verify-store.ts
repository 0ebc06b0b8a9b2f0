import type { RecordedEvent } from '../envelope';
import type { EventStore } from '../event-store';
import { whatIsWrong, type Link } from '../hash-chain/chain-link';
import { faultList, type FaultList, type Verification } from '../hash-chain/fault';
import { firstPreviousHash, hashOf } from '../hash-chain/hash-of';
import { faultsOfSeals } from './faults-of-seals';
import { rootOfHeads } from './heads-of-log';
import type { VerifyOptions } from './log-audit';
import { orderCheck } from './order-check';
import { sealStream } from './seal';
import { sealsInQuestion, type SealInQuestion } from './seals-in-question';
import { treesAffordable } from './trees-affordable';

/** Follows all chains at once in log order, through the port, where an event comes as values and not as its text. */
export const verifyStore = async (
  store: EventStore,
  { onProgress = () => undefined, ...sealOptions }: VerifyOptions = {},
): Promise<Verification> => {
  const faults = faultList();
  const { seals, unreadable } = sealsInQuestion(
    (await store.readStream(sealStream)).map(({ metadata: { hash }, ...event }) => ({ ...event, hash })),
    sealOptions,
  );
  // Positions are opaque: how far the log goes is known only at its end, or from its newest seal.
  const sealed = Math.max(0, ...seals.map(({ seal }) => seal.events));
  const headsKept = new Map<SealInQuestion, boolean>();
  const withTree = treesAffordable(seals, sealed);
  const order = orderCheck(seals.map(({ seal }) => seal));
  const chains = chainsInLogOrder(faults);
  let events = 0;
  for await (const page of store.readAll(null)) {
    for (const event of page) {
      chains.check(event);
      order.add(events, Buffer.from(event.metadata.hash, 'hex'));
      events += 1;
      for (const each of withTree) {
        if (each.seal.events !== events) continue;
        const { streams, headsRoot } = rootOfHeads(chains.heads);
        headsKept.set(each, streams === each.seal.streams && headsRoot === each.seal.headsRoot);
      }
    }
    onProgress({ events, total: Math.max(events, sealed) });
  }
  for (const fault of unreadable) faults.add(fault);
  for (const fault of faultsOfSeals(seals, events, { orderKept: order.isKept(), headsKept })) faults.add(fault);
  return { events, streams: chains.heads.size, seals: seals.length, faults: faults.faults, faultCount: faults.count() };
};

type Chain = Omit<Link, 'stream'> & { readonly isBroken: boolean };

const chainsInLogOrder = (faults: FaultList) => {
  const heads = new Map<string, Chain>();
  const check = (event: RecordedEvent): void => {
    const { stream, revision, position, metadata } = event;
    const before = heads.get(stream) ?? null;
    const isIntact = hashOf(event) === metadata.hash;
    const continues = metadata.previousHash === (before?.hash ?? firstPreviousHash);
    // After the first break everything later in the stream breaks too and would only hide the place.
    const what = before?.isBroken === true ? null : whatIsWrong(event, before, { isIntact, continues });
    if (what !== null) faults.add({ stream, revision, position, what });
    heads.set(stream, {
      revision,
      hash: metadata.hash,
      position,
      isBroken: what !== null || before?.isBroken === true,
    });
  };
  return { heads, check };
};
