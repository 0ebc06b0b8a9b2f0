import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import type { CorrectRelationalHealth } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { bornMonthOf, type EnrolledChild } from '../enrolled-child';
import { isRetracted } from '../retraction/is-retracted';
import { checkRelationalHealth, relationalHealthOf } from './check-relational-health';

export const decideCorrectRelationalHealth = (
  command: CorrectRelationalHealth,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { relationalHealthId, reason } = command;
  const corrected = child.relationalHealth.find((other) => other.relationalHealthId === relationalHealthId);
  if (corrected === undefined) {
    return isRetracted(child, 'relational-health', relationalHealthId)
      ? refuse('RELATIONAL_HEALTH.RETRACTED')
      : refuse('RELATIONAL_HEALTH.UNKNOWN');
  }
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const rated = checkRelationalHealth(command, bornMonthOf(child));
  if ('outcome' in rated) return rated;
  if (sameFacts(rated, relationalHealthOf(corrected))) return refuse('RELATIONAL_HEALTH.UNCHANGED');
  const data = { ...rated, relationalHealthId, supersedes: corrected.effectiveEvent, reason };
  return accept({ type: 'RelationalHealthCorrected', data, occurredOn: corrected.firstOccurredOn });
};
