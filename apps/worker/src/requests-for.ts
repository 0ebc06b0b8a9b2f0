import { childIdOfStream } from '@understory/commands';
import type { RequestsFor } from '@understory/jobs';
import { kindsFor, kindsForReferenceData, settleMsOf } from './job-kinds';

/** Which jobs an event asks for. The child's id names the record; reference data concerns every child. */
export const requestsFor: RequestsFor = (event) => {
  const recordId = childIdOfStream(event.stream);
  if (recordId === null) return kindsForReferenceData(event.type).map((kind) => ({ kind, records: 'all' }));
  // A file with thousands of records must not go before what a clinician has just signed.
  const urgency = event.metadata.actorRole === 'importer' ? 'background' : 'interactive';
  const settleMs = urgency === 'background' ? 0 : settleMsOf(event.type);
  return kindsFor(event.type).map((kind) => ({ kind, recordId, urgency, settleMs }));
};
