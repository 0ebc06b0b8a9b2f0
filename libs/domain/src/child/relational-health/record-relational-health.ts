import { accept, refuse, type Decision } from '../../decision';
import type { RecordRelationalHealth } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { bornMonthOf, type EnrolledChild } from '../enrolled-child';
import { isRetracted } from '../retraction/is-retracted';
import { checkRelationalHealth } from './check-relational-health';

export const decideRecordRelationalHealth = (
  command: RecordRelationalHealth,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { relationalHealthId } = command;
  if (child.relationalHealth.some((other) => other.relationalHealthId === relationalHealthId)) {
    return refuse('RELATIONAL_HEALTH.ID_TAKEN');
  }
  if (isRetracted(child, 'relational-health', relationalHealthId)) return refuse('RELATIONAL_HEALTH.RETRACTED');
  const rated = checkRelationalHealth(command, bornMonthOf(child));
  if ('outcome' in rated) return rated;
  const data = { ...rated, relationalHealthId };
  return accept({ type: 'RelationalHealthRecorded', data, occurredOn: rated.ratedOn });
};
