import type { ChildId } from '@understory/domain';
import { streamName, type StreamName } from '@understory/event-store';

export const childStreamPrefix = 'child-';
export const instrumentStreamPrefix = 'instrument-';
export const normsStreamPrefix = 'norms-';
export const policyStreamPrefix = 'policy-';
export const catalogueStreamPrefix = 'catalogue-';
export const intervalsStreamPrefix = 'intervals-';

export const childStream = (childId: ChildId): StreamName => streamName(`${childStreamPrefix}${childId}`);

export const childIdOfStream = (stream: StreamName): ChildId | null =>
  // The prefix was put there by `childStream`, the only writer of such streams.
  stream.startsWith(childStreamPrefix) ? (stream.slice(childStreamPrefix.length) as ChildId) : null;
