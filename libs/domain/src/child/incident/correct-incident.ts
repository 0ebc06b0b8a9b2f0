import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import type { CorrectIncident } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { isRetracted } from '../retraction/is-retracted';
import { refuseIncident } from './check-incident';
import { incidentReportOf } from './incident-report-of';

export const decideCorrectIncident = (command: CorrectIncident, child: EnrolledChild): Decision<ChildEventDraft> => {
  const { incidentId, reason } = command;
  const corrected = child.incidents.find((other) => other.incidentId === incidentId);
  if (corrected === undefined) {
    return isRetracted(child, 'incident', incidentId) ? refuse('INCIDENT.RETRACTED') : refuse('INCIDENT.UNKNOWN');
  }
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const refusal = refuseIncident(command, incidentId, child);
  if (refusal !== null) return refusal;
  const report = incidentReportOf(command);
  if (sameFacts(report, incidentReportOf(corrected))) return refuse('INCIDENT.UNCHANGED');
  const data = { ...report, incidentId, supersedes: corrected.effectiveEvent, reason };
  return accept({ type: 'IncidentCorrected', data, occurredOn: corrected.firstOccurredOn });
};
