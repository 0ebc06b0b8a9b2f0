import { wasKnown, type AsOf, type ChildId } from '@understory/domain';
import { childMapOf } from '../map/child-map-of';
import { asItStood } from '../reading/as-it-stood';
import type { OpenedRecord } from '../reading/child-records';
import type { InForce } from '../reading/reference-in-force';
import type { ChildHistory } from './history.answer';

/** The record as it stood, folded by what also decides upon it. */
export const historyOf = (
  childId: ChildId,
  record: OpenedRecord,
  inForce: InForce,
  lookingBack: AsOf,
): ChildHistory => {
  const last = record.entries.findLast(({ recorded }) => wasKnown(recorded.metadata.recordedAt, lookingBack.knownOn));
  return {
    childId,
    revision: last?.recorded.revision ?? null,
    position: last?.recorded.position.toString() ?? null,
    knownSince: last?.recorded.metadata.recordedAt ?? null,
    ...childMapOf(asItStood(record, lookingBack), inForce),
  };
};
