/** An append-only log of streams with a hash chain for each stream. Knows nothing of what the events say. */
export type { Brand } from './brand';
export type {
  CommandId,
  EventEnvelope,
  EventId,
  EventMetadata,
  Json,
  Position,
  RecordedEvent,
  StreamHead,
  StreamName,
} from './envelope';
export type { AppendOutcome, EventStore, ExpectedRevision, ReadAllFilter } from './event-store';
export { commandId, isCommandId, isStreamName, parsePosition, streamName } from './names';
export { envelop, type CommandContext, type EventDraft } from './envelop';
export { eventIdOf } from './event-id';
export { canonicalJson } from './hash-chain/canonical-json';
export { hashOf } from './hash-chain/hash-of';
export type { Fault, Verification, VerifyProgress } from './hash-chain/fault';
export { memoryEventStore } from './memory/memory-event-store';
export { eventStoreMigrations, postgresEventStore } from './postgres/postgres-event-store';
export { verifyPostgresLog } from './postgres/verify-log';
export {
  keepVerification,
  lastVerification,
  type KeptFault,
  type KeptVerification,
} from './verification/last-verification';
