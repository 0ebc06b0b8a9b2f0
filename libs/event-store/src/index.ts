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
export type {
  AppendInOrderOutcome,
  AppendOutcome,
  BareEvent,
  Checkpoint,
  EventProof,
  EventStore,
  ExpectedRevision,
  ReadAllFilter,
  ReadStreamOptions,
  StreamRange,
  SubscribeOptions,
  SubscriptionItem,
} from './event-store';
export { appendDrafts, type AppendDraftsOutcome, type Expectation } from './append-drafts';
export { mismatchOf, proofOf } from './mismatch';
export { passes } from './passes';
export { commandId, isCommandId, isStreamName, parsePosition, streamName } from './names';
export { envelop, type CommandContext, type EventDraft } from './envelop';
export { eventIdOf } from './event-id';
export { canonicalJson } from './hash-chain/canonical-json';
export { hashOf } from './hash-chain/hash-of';
export type { Fault, Verification, VerifyProgress } from './hash-chain/fault';
export { openKurrentEventStore } from './kurrentdb/load-kurrent-event-store';
export type { KurrentEventStore } from './kurrentdb/kurrent-event-store';
export { memoryEventStore } from './memory/memory-event-store';
export { eventStoreMigrations, postgresEventStore } from './postgres/postgres-event-store';
export { auditOfPostgres } from './postgres/audit-of-postgres';
export { verifyPostgresLog } from './postgres/verify-log';
export { auditOfStore } from './seal/audit-of-store';
export type { GivenSeal, LogAudit, VerifyOptions } from './seal/log-audit';
export { parseSeal } from './seal/parse-seal';
export type { Seal } from './seal/seal';
export { lastSeal, sealLog, type SealLogOutcome } from './seal/seal-log';
export type { SignatureCheck, Signer } from './seal/signing';
export {
  keepVerification,
  lastVerification,
  type KeptFault,
  type KeptVerification,
} from './verification/last-verification';
export { adoptPostgresIdentity, type ArchivedIdentity } from './archive/adopt-identity';
export type { ArchivedTable, ArchiveFooter, ArchiveHeader } from './archive/archive-format';
export { copyLog, type CopyOutcome, type CopyRequest } from './archive/copy-log';
export type { LogProof } from './archive/prove-log';
export { readArchive, type ArchiveFault, type ArchivePart } from './archive/read-archive';
export { restoreArchive, type RestoreOutcome, type RestoreRequest } from './archive/restore-archive';
export { sayFault } from './archive/say-fault';
export { verifyArchive, type ArchiveCheck } from './archive/verify-archive';
export { writeArchive, type ArchiveRequest, type TableToArchive } from './archive/write-archive';
