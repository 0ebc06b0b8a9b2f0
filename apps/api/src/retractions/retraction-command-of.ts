import {
  neverReached,
  type AssessmentId,
  type ConsentId,
  type DoseId,
  type HistoryEntryId,
  type IncidentId,
  type InterventionId,
  type RelationalHealthId,
  type RetractDischarge,
  type RetractionCommand,
  type RiskEstimateId,
} from '@understory/domain';
import type { RetractBody, RetractDischargeBody } from './retract.body';

/** An id earned its form in the body's rules; which entry it means, the kind beside it says. */
export const retractionCommandOf = ({ kind, id, reason }: RetractBody): RetractionCommand => {
  switch (kind) {
    case 'incident':
      return { type: 'RetractIncident', incidentId: id as IncidentId, reason };
    case 'history':
      return { type: 'RetractHistory', entryId: id as HistoryEntryId, reason };
    case 'relational-health':
      return { type: 'RetractRelationalHealth', relationalHealthId: id as RelationalHealthId, reason };
    case 'risk-estimate':
      return { type: 'RetractRiskEstimate', estimateId: id as RiskEstimateId, reason };
    case 'official-values':
      return { type: 'RetractOfficialValues', assessmentId: id as AssessmentId, reason };
    case 'second-rating':
      return { type: 'RetractSecondRating', assessmentId: id as AssessmentId, reason };
    case 'consent':
      return { type: 'RetractConsent', consentId: id as ConsentId, reason };
    case 'intervention':
      return { type: 'RetractIntervention', interventionId: id as InterventionId, reason };
    case 'dose':
      return { type: 'RetractDose', doseId: id as DoseId, reason };
    default:
      return neverReached(kind);
  }
};

export const retractDischarge = ({ dischargedOn, reason }: RetractDischargeBody): RetractDischarge => ({
  type: 'RetractDischarge',
  dischargedOn,
  reason,
});
