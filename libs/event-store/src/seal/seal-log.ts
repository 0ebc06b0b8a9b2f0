import { envelop } from '../envelop';
import type { CommandId, RecordedEvent } from '../envelope';
import type { EventStore } from '../event-store';
import type { LogAudit } from './log-audit';
import { parseSeal } from './parse-seal';
import { sealAlgorithms, sealEventType, sealSchemaVersion, sealStream, type Seal } from './seal';
import { signSeal, type Signer } from './signing';

export type SealLogPorts = {
  readonly store: Pick<EventStore, 'append' | 'readStream' | 'head'>;
  readonly audit: LogAudit;
  readonly signer: Signer;
};

export type SealLogOutcome =
  | { readonly outcome: 'sealed'; readonly seal: Seal }
  /** Nothing but the last seal was appended since; it covers everything else. Null: the log is empty. */
  | { readonly outcome: 'nothing-new'; readonly seal: Seal | null }
  /** Another process sealed at the same moment. */
  | { readonly outcome: 'already-sealed' };

/** Seals the log as it is now. Any number of processes may try at once: one of them wins. */
export const sealLog = async (
  { store, audit, signer }: SealLogPorts,
  command: { readonly at: string; readonly commandId: CommandId },
): Promise<SealLogOutcome> => {
  const last = await lastSealEvent(store);
  const before = last === null ? null : sealIn(last);
  const previous =
    last === null || before === null
      ? null
      : { hash: last.metadata.hash, events: before.events, orderHash: before.orderHash };
  if (last !== null && (await store.head()) === last.position) return { outcome: 'nothing-new', seal: before };
  const state = await audit.stateToSeal(previous);
  // The last seal is an event, too, which it could not cover itself.
  if (state.events === 0 || (before !== null && state.events <= before.events + 1))
    return { outcome: 'nothing-new', seal: before };
  const seal = signSeal({ ...state, previous, sealedAt: command.at, algorithms: sealAlgorithms }, signer);
  const draft = {
    type: sealEventType,
    schemaVersion: sealSchemaVersion,
    data: seal,
    occurredOn: command.at.slice(0, 10),
    command: {
      commandId: command.commandId,
      commandDigest: seal.orderHash,
      actorId: 'sealing',
      actorRole: 'system',
      correlationId: command.commandId,
      causationId: null,
      at: command.at,
    },
  };
  const head =
    last === null ? null : { revision: last.revision, recordedAt: last.metadata.recordedAt, hash: last.metadata.hash };
  const { outcome } = await store.append(sealStream, head?.revision ?? 'no-stream', envelop(head, sealStream, [draft]));
  return outcome === 'appended' ? { outcome: 'sealed', seal } : { outcome: 'already-sealed' };
};

/** Null while the log was never sealed. */
export const lastSeal = async (store: Pick<EventStore, 'readStream'>): Promise<Seal | null> => {
  const last = await lastSealEvent(store);
  return last === null ? null : sealIn(last);
};

const lastSealEvent = async (store: Pick<EventStore, 'readStream'>): Promise<RecordedEvent | null> =>
  (await store.readStream(sealStream, { direction: 'backward', atMost: 1 }))[0] ?? null;

const sealIn = ({ data, revision }: RecordedEvent): Seal => {
  const seal = parseSeal(data);
  if (seal !== null) return seal;
  throw new Error(
    `Revision ${revision} of ${sealStream} is no seal that this version knows: a newer version wrote it, or it was changed. \`understory verify\` tells which.`,
  );
};
