import { accept, refuse, type Decision, type Refusal } from '../../decision';
import { isBlank } from '../../is-blank';
import { neverReached } from '../../never-reached';
import { findCorrectable } from '../assessment/find-correctable';
import type { ChildEventDraft } from '../child-event';
import { dischargedOn as standingDischarge } from '../course/stays';
import type { EnrolledChild } from '../enrolled-child';
import { currentDoses } from '../intervention/current-doses';
import { doseById, isDoseRetracted } from '../intervention/dose-index';
import { isRetracted } from './is-retracted';
import type { RetractionCommand } from './retraction-command';

/** Takes an entry back for good: what was recorded in error is recorded again where it belongs, or anew. */
export const decideRetraction = (command: RetractionCommand, child: EnrolledChild): Decision<ChildEventDraft> => {
  const draft = draftOf(command, child);
  if ('outcome' in draft) return draft;
  return isBlank(command.reason) ? refuse('REASON.BLANK') : accept(draft);
};

const draftOf = (command: RetractionCommand, child: EnrolledChild): ChildEventDraft | Refusal => {
  const { reason } = command;
  switch (command.type) {
    case 'RetractIncident': {
      const { incidentId } = command;
      const entry = child.incidents.find((other) => other.incidentId === incidentId);
      if (entry === undefined) {
        return isRetracted(child, 'incident', incidentId) ? refuse('INCIDENT.RETRACTED') : refuse('INCIDENT.UNKNOWN');
      }
      const data = { incidentId, supersedes: entry.effectiveEvent, reason };
      return { type: 'IncidentRetracted', data, occurredOn: entry.firstOccurredOn };
    }
    case 'RetractHistory': {
      const { entryId } = command;
      const entry = child.history.find((other) => other.entryId === entryId);
      if (entry === undefined) {
        return isRetracted(child, 'history', entryId) ? refuse('HISTORY.RETRACTED') : refuse('HISTORY.UNKNOWN');
      }
      const data = { entryId, supersedes: entry.effectiveEvent, reason };
      return { type: 'HistoryRetracted', data, occurredOn: entry.firstOccurredOn };
    }
    case 'RetractRelationalHealth': {
      const { relationalHealthId } = command;
      const entry = child.relationalHealth.find((other) => other.relationalHealthId === relationalHealthId);
      if (entry === undefined) {
        return isRetracted(child, 'relational-health', relationalHealthId)
          ? refuse('RELATIONAL_HEALTH.RETRACTED')
          : refuse('RELATIONAL_HEALTH.UNKNOWN');
      }
      const data = { relationalHealthId, supersedes: entry.effectiveEvent, reason };
      return { type: 'RelationalHealthRetracted', data, occurredOn: entry.firstOccurredOn };
    }
    case 'RetractRiskEstimate': {
      const { estimateId } = command;
      const entry = child.riskEstimates.find((other) => other.estimateId === estimateId);
      if (entry === undefined) {
        return isRetracted(child, 'risk-estimate', estimateId)
          ? refuse('RISK_ESTIMATE.RETRACTED')
          : refuse('RISK_ESTIMATE.UNKNOWN');
      }
      const data = { estimateId, supersedes: entry.effectiveEvent, reason };
      return { type: 'RiskEstimateRetracted', data, occurredOn: entry.firstOccurredOn };
    }
    case 'RetractOfficialValues': {
      const { assessmentId } = command;
      const assessment = findCorrectable(child, assessmentId);
      if ('outcome' in assessment) return assessment;
      if (assessment.official === null) return refuse('OFFICIAL_VALUES.UNKNOWN');
      const data = { assessmentId, supersedes: assessment.official.effectiveEvent, reason };
      return { type: 'OfficialValuesRetracted', data, occurredOn: assessment.official.firstOccurredOn };
    }
    case 'RetractSecondRating': {
      const { assessmentId } = command;
      const assessment = findCorrectable(child, assessmentId);
      if ('outcome' in assessment) return assessment;
      if (assessment.secondRating === null) return refuse('SECOND_RATING.UNKNOWN');
      const data = { assessmentId, supersedes: assessment.secondRating.effectiveEvent, reason };
      return { type: 'SecondRatingRetracted', data, occurredOn: assessment.secondRating.firstOccurredOn };
    }
    case 'RetractDose': {
      const { doseId } = command;
      const dose = doseById(child.doses, doseId);
      if (dose === null) return refuse('DOSE.UNKNOWN');
      if (isDoseRetracted(child.doses, doseId)) return refuse('DOSE.RETRACTED');
      const { interventionId, effectiveEvent, firstOccurredOn } = dose;
      const data = { doseId, interventionId, supersedes: effectiveEvent, reason };
      return { type: 'DoseRetracted', data, occurredOn: firstOccurredOn };
    }
    case 'RetractConsent': {
      const { consentId } = command;
      const entry = child.consents.find((other) => other.consentId === consentId);
      if (entry === undefined) {
        return isRetracted(child, 'consent', consentId) ? refuse('CONSENT.RETRACTED') : refuse('CONSENT.UNKNOWN');
      }
      return { type: 'ConsentRetracted', data: { consentId, reason }, occurredOn: entry.givenOn };
    }
    case 'RetractIntervention': {
      const { interventionId } = command;
      const entry = child.interventions.find((other) => other.interventionId === interventionId);
      if (entry === undefined) {
        return isRetracted(child, 'intervention', interventionId)
          ? refuse('INTERVENTION.RETRACTED')
          : refuse('INTERVENTION.UNKNOWN');
      }
      // What was given was given: a dose is taken back by itself, with its own reason, or its plan stands.
      const doses = currentDoses(child.doses).filter((dose) => dose.interventionId === interventionId).length;
      if (doses > 0) return refuse('INTERVENTION.HAS_DOSES', { doses });
      const data = { interventionId, supersedes: entry.effectiveEvent, reason };
      return { type: 'InterventionRetracted', data, occurredOn: entry.firstOccurredOn };
    }
    case 'RetractDischarge': {
      const { dischargedOn } = command;
      // One that a readmission has followed is part of a longer story: taking it out would leave a coming without a going.
      if (standingDischarge(child.course) !== dischargedOn) return refuse('DISCHARGE.NOT_STANDING', { dischargedOn });
      return { type: 'DischargeRetracted', data: { dischargedOn, reason }, occurredOn: dischargedOn };
    }
    default:
      return neverReached(command);
  }
};
