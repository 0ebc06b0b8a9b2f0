import type { BlindIndex } from '@understory/access';
import {
  currentData,
  decidePublishInstrument,
  evolveInstrument,
  type Instrument,
  type InstrumentPublished,
  type PublishInstrument,
} from '@understory/domain';
import { streamName, type Json, type StreamName } from '@understory/event-store';
import { instrumentStreamPrefix } from '../identity/streams';
import { appendFact, type Publishing, type ReferencePorts } from './publish';
import type { PublishOutcome } from './publish-norm-set';

/** There is one instrument, in versions. */
export const instrumentStream = (index: BlindIndex): StreamName =>
  streamName(`${instrumentStreamPrefix}${index.idOf('instrument', 'functions')}`);

const tries = 5;

/** Publishes the next version; the same content again publishes nothing. */
export const publishInstrument = async (
  ports: ReferencePorts,
  command: PublishInstrument,
  by: Publishing,
): Promise<PublishOutcome> => {
  const stream = instrumentStream(ports.index);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const events = await ports.store.readStream(stream);
    // The log holds only what the decider made, so its shape is trusted.
    const published = events.map(
      (event) => ({ type: 'InstrumentPublished', data: currentData(event) }) as InstrumentPublished,
    );
    const current = published.reduce<Instrument | null>(evolveInstrument, null);
    const decision = decidePublishInstrument(command, current);
    if (decision.outcome === 'refused') return decision;
    const [event] = decision.events;
    if (event === undefined) return { outcome: 'unchanged', version: current?.version ?? 1 };
    const fact = { type: event.type, data: event.data as unknown as Json };
    const { outcome } = await appendFact(ports, stream, events, fact, by);
    if (outcome === 'appended') return { outcome: 'published', version: event.data.version };
  }
  return { outcome: 'refused', code: 'INSTRUMENT.BUSY', facts: {} };
};
