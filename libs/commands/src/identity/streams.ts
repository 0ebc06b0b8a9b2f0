import type { ChildId, ConsultationId } from '@understory/domain';
import { streamName, type StreamName } from '@understory/event-store';

export const childStreamPrefix = 'child-';
export const instrumentStreamPrefix = 'instrument-';
export const normsStreamPrefix = 'norms-';
export const policyStreamPrefix = 'policy-';
export const catalogueStreamPrefix = 'catalogue-';
export const intervalsStreamPrefix = 'intervals-';

const staffStreamPrefix = 'staff-';

export const childStream = (childId: ChildId): StreamName => streamName(`${childStreamPrefix}${childId}`);

/** Ids of accounts are lower-case letters, digits and hyphens. */
export const staffStream = (accountId: string): StreamName => streamName(`${staffStreamPrefix}${accountId}`);

export const consultationStream = (consultationId: ConsultationId): StreamName =>
  streamName(`consultation-${consultationId}`);

export const childIdOfStream = (stream: StreamName): ChildId | null =>
  // The prefix was put there by `childStream`, the only writer of such streams.
  stream.startsWith(childStreamPrefix) ? (stream.slice(childStreamPrefix.length) as ChildId) : null;
