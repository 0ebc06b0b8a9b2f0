import { childIdOfStream } from '@understory/commands';
import type { RecordedEvent } from '@understory/event-store';
import type { Request, RequestsFor } from '@understory/jobs';
import { outcomesJob } from '@understory/read-models';
import {
  changesOutcomes,
  kindsFor,
  kindsForReferenceData,
  outcomesSettleMs,
  settleMsOf,
  type JobKind,
} from './job-kinds';

/** Which jobs an event asks for. The child's id names the record; reference data concerns every child. */
export const requestsFor: RequestsFor = (event) => {
  const childId = childIdOfStream(event.stream);
  const reference = childId === null ? kindsForReferenceData(event.type) : [];
  if (childId === null && reference.length === 0) return [];
  const requests = childId === null ? reference.map(ofAll) : ofChild(event, childId);
  return changesOutcomes(event.type) ? [...requests, ofOutcomes] : requests;
};

const ofOutcomes: Request = { ...outcomesJob, urgency: 'background', settleMs: outcomesSettleMs };

const ofAll = (kind: string): Request => ({ kind, records: 'all' });

const ofChild = ({ type, metadata }: RecordedEvent, recordId: string): readonly Request[] => {
  // A file with thousands of records must not go before what a clinician has just signed.
  const urgency = metadata.actorRole === 'importer' ? 'background' : 'interactive';
  const settleMs = (kind: JobKind): number => (urgency === 'background' ? 0 : settleMsOf(type, kind));
  return kindsFor(type).map((kind) => ({ kind, recordId, urgency, settleMs: settleMs(kind) }));
};
