import { accept, refuse, type Decision } from '../../decision';
import type { RecordIncident } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { refuseIncident } from './check-incident';
import { incidentReportOf } from './incident-report-of';

export const decideRecordIncident = (command: RecordIncident, child: EnrolledChild): Decision<ChildEventDraft> => {
  const { incidentId, happenedOn } = command;
  if (child.incidents.some((other) => other.incidentId === incidentId)) return refuse('INCIDENT.ID_TAKEN');
  const refusal = refuseIncident(command, incidentId, child);
  if (refusal !== null) return refusal;
  const data = { ...incidentReportOf(command), incidentId };
  return accept({ type: 'IncidentRecorded', data, occurredOn: happenedOn });
};
