import type { IncidentReport } from './incident-event';

/** The report alone, out of a command, an event or the record. */
export const incidentReportOf = (reported: IncidentReport): IncidentReport => ({
  kind: reported.kind,
  happenedAt: reported.happenedAt,
  happenedOn: reported.happenedOn,
  minutes: reported.minutes,
  setting: reported.setting,
  description: reported.description,
});
