import { neverReached } from '../../never-reached';
import type { Assessment, Child, Correction, RetractedEntry } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import type { DischargeRetracted, DoseRetracted, RetractionEvent } from './retraction-event';

type Recorded = Extract<
  RecordedChildEvent,
  { readonly type: Exclude<RetractionEvent, DoseRetracted | DischargeRetracted>['type'] }
>;

/** Moves the entry from where it counts to where it is seen. */
export const evolveRetractions = (child: Child, event: Recorded): Child => {
  const retraction = correctionOf(event);
  switch (event.type) {
    case 'IncidentRetracted': {
      const { incidentId: id } = event.data;
      const entry = child.incidents.find(({ incidentId }) => incidentId === id);
      if (entry === undefined) return child;
      const incidents = child.incidents.filter((other) => other !== entry);
      return { ...struckOut(child, { kind: 'incident', id, entry, retraction }), incidents };
    }
    case 'HistoryRetracted': {
      const { entryId: id } = event.data;
      const entry = child.history.find(({ entryId }) => entryId === id);
      if (entry === undefined) return child;
      const history = child.history.filter((other) => other !== entry);
      return { ...struckOut(child, { kind: 'history', id, entry, retraction }), history };
    }
    case 'RelationalHealthRetracted': {
      const { relationalHealthId: id } = event.data;
      const entry = child.relationalHealth.find(({ relationalHealthId }) => relationalHealthId === id);
      if (entry === undefined) return child;
      const relationalHealth = child.relationalHealth.filter((other) => other !== entry);
      return { ...struckOut(child, { kind: 'relational-health', id, entry, retraction }), relationalHealth };
    }
    case 'RiskEstimateRetracted': {
      const { estimateId: id } = event.data;
      const entry = child.riskEstimates.find(({ estimateId }) => estimateId === id);
      if (entry === undefined) return child;
      const riskEstimates = child.riskEstimates.filter((other) => other !== entry);
      return { ...struckOut(child, { kind: 'risk-estimate', id, entry, retraction }), riskEstimates };
    }
    case 'ConsentRetracted': {
      const { consentId: id } = event.data;
      const entry = child.consents.find(({ consentId }) => consentId === id);
      if (entry === undefined) return child;
      const consents = child.consents.filter((other) => other !== entry);
      return { ...struckOut(child, { kind: 'consent', id, entry, retraction }), consents };
    }
    case 'InterventionRetracted': {
      const { interventionId: id } = event.data;
      const entry = child.interventions.find(({ interventionId }) => interventionId === id);
      if (entry === undefined) return child;
      const interventions = child.interventions.filter((other) => other !== entry);
      return { ...struckOut(child, { kind: 'intervention', id, entry, retraction }), interventions };
    }
    case 'OfficialValuesRetracted':
      return besideAssessment(child, event.data.assessmentId, 'official', retraction);
    case 'SecondRatingRetracted':
      return besideAssessment(child, event.data.assessmentId, 'secondRating', retraction);
    default:
      return neverReached(event);
  }
};

export const struckOut = (child: Child, entry: RetractedEntry): Child => ({
  ...child,
  retracted: [...child.retracted, entry],
});

const besideAssessment = (
  child: Child,
  id: Assessment['assessmentId'],
  part: 'official' | 'secondRating',
  retraction: Correction,
): Child => {
  const assessment = child.assessments.find(({ assessmentId }) => assessmentId === id);
  const struck = assessment === undefined ? null : partOf(assessment, part, retraction);
  if (assessment === undefined || struck === null) return child;
  const assessments = child.assessments.map((other) => (other === assessment ? { ...other, [part]: null } : other));
  return { ...struckOut(child, struck), assessments };
};

const partOf = (
  { assessmentId: id, official, secondRating }: Assessment,
  part: 'official' | 'secondRating',
  retraction: Correction,
): RetractedEntry | null => {
  if (part === 'official') return official && { kind: 'official-values', id, entry: official, retraction };
  return secondRating && { kind: 'second-rating', id, entry: secondRating, retraction };
};
