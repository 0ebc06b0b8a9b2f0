import type { Incident } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import type { IncidentEvent } from './incident-event';
import { incidentReportOf } from './incident-report-of';

type Recorded = Extract<RecordedChildEvent, { readonly type: IncidentEvent['type'] }>;

export const evolveIncidents = (incidents: readonly Incident[], event: Recorded): readonly Incident[] => {
  const { incidentId } = event.data;
  if (event.type === 'IncidentRecorded') {
    const recorded = { firstOccurredOn: event.occurredOn, effectiveEvent: event.id, corrections: [] };
    return [...incidents, { ...incidentReportOf(event.data), incidentId, ...recorded }];
  }
  const correction = correctionOf(event);
  return incidents.map((incident) =>
    incident.incidentId === incidentId
      ? {
          ...incident,
          ...incidentReportOf(event.data),
          effectiveEvent: event.id,
          corrections: [...incident.corrections, correction],
        }
      : incident,
  );
};
