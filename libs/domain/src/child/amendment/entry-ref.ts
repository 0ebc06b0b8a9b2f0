import type { EventId } from '../../ids';
import type { ChildEvent, RecordedChildEvent } from '../child-event';

/** What a rule must know of an entry of the stream to link to it. */
export type EntryRef = {
  readonly eventId: EventId;
  readonly type: ChildEvent['type'];
  readonly revision: number;
  /** The assessment, intervention, dose, incident, account, rating or estimate it is about; null for an entry that no correction can name. */
  readonly subject: string | null;
  /** Whether it puts an earlier entry about its subject right. */
  readonly corrects: boolean;
};

export const entryRefOf = (event: RecordedChildEvent): EntryRef => ({
  eventId: event.id,
  type: event.type,
  revision: event.revision,
  ...aboutOf(event),
});

const aboutOf = (event: ChildEvent): Pick<EntryRef, 'subject' | 'corrects'> => {
  switch (event.type) {
    case 'AssessmentSigned':
      return { subject: event.data.assessmentId, corrects: false };
    case 'AssessmentCorrected':
    case 'AssessmentVoided':
      return { subject: event.data.assessmentId, corrects: true };
    case 'InterventionPlanned':
      return { subject: event.data.interventionId, corrects: false };
    case 'InterventionChanged':
      return { subject: event.data.interventionId, corrects: true };
    case 'DoseDelivered':
      return { subject: event.data.doseId, corrects: false };
    case 'DoseCorrected':
    case 'DoseRetracted':
      return { subject: event.data.doseId, corrects: true };
    case 'IncidentRecorded':
      return { subject: event.data.incidentId, corrects: false };
    case 'IncidentCorrected':
    case 'IncidentRetracted':
      return { subject: event.data.incidentId, corrects: true };
    case 'HistoryRecorded':
      return { subject: event.data.entryId, corrects: false };
    case 'HistoryCorrected':
    case 'HistoryRetracted':
      return { subject: event.data.entryId, corrects: true };
    case 'RelationalHealthRecorded':
      return { subject: event.data.relationalHealthId, corrects: false };
    case 'RelationalHealthCorrected':
    case 'RelationalHealthRetracted':
      return { subject: event.data.relationalHealthId, corrects: true };
    case 'RiskEstimateTranscribed':
      return { subject: event.data.estimateId, corrects: false };
    case 'RiskEstimateCorrected':
    case 'RiskEstimateRetracted':
      return { subject: event.data.estimateId, corrects: true };
    default:
      return { subject: null, corrects: false };
  }
};
