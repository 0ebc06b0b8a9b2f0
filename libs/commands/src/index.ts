/** What may change a record: authorise, load, decide, append. */
export type { Directive } from './child/directive';
export {
  decideAndAppend,
  decideOnly,
  handleChildCommands,
  handleRecordCommands,
  type CommandOutcome,
  type Plan,
} from './child/handle-child-commands';
export type { KeptChild } from './child/kept-child';
export { keepChildren, type KeptChildren } from './child/kept-children';
export {
  asChildEvent,
  asErased,
  asErasedEvent,
  asSealedEvent,
  foldLoaded,
  foldStanding,
  keyOrErased,
  loadChild,
  loadStanding,
  type LoadedChild,
} from './child/load-child';
export { loadRecord, type RecordPorts } from './child/load-record';
export { keepConsultation, loadConsultation, type ConsultationPorts } from './consultation/keep-consultation';
export { childIdOf } from './identity/child-id-of';
export { correctIdentity } from './identity/correct-identity';
export { claimedReferences, recordOf } from './identity/record-of';
export { childIdOfStream, childStream, childStreamPrefix, consultationStream, staffStream } from './identity/streams';
export { restateErasure } from './erasure/restate-erasure';
export { evaluateReadiness } from './readiness/evaluate-readiness';
export { wasWrittenWithOtherKeys } from './reference-data/written-with-other-keys';
export { ensureReferenceData } from './reference-data/ensure-reference-data';
export type { Publishing } from './reference-data/publish';
export { publishInstrument } from './reference-data/publish-instrument';
export { publishCatalogue } from './reference-data/publish-catalogue';
export { publishIntervals } from './reference-data/publish-intervals';
export { publishNormSet, type PublishOutcome } from './reference-data/publish-norm-set';
export { rereadWithNorms } from './reference-data/reread-with-norms';
export { publishReadinessPolicy, type PublishPolicyOutcome } from './reference-data/publish-readiness-policy';
export {
  referenceData,
  type CurrentReference,
  type Publication,
  type PublishedPolicy,
  type Reference,
} from './reference-data/reference-data';
export { certificationPolicyInForce, publishCertificationPolicy } from './staff/certification-policy';
export { keepStaffRecord, loadStaffMember } from './staff/keep-staff-record';
export { certificationAskedOf, certificationOn } from './staff/signer-certification';
export type { GivenBy, StreamOutcome, StreamPorts } from './staff/handle-stream-command';
export { commandTypes } from './permission/who-may';
export { sealingContext } from './sealing/personal-data';
export { parseReadLogSeal, sealedReadLogHeads, sealReadLog } from './read-log/seal-read-log';
