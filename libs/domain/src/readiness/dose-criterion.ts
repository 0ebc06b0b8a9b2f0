import type { Assessment, Child } from '../child/child';
import type { Region } from '../instrument/region';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import { dosesBetween, type InterventionDose } from './dose-between';
import type { Criterion, Evidence } from './readiness-event';

/** Delivered against planned minutes at the focus between two assessments, compared in whole numbers. */
export const doseCriterion = (
  child: Child,
  focus: Region,
  previous: Assessment | null,
  newest: Assessment,
  { minimumDoseRatio: { delivered, planned } }: ReadinessPolicy,
): Criterion => {
  const open = { key: 'dose', threshold: delivered / planned } as const;
  if (previous === null) return { ...open, value: null, met: false, evidence: [] };
  const doses = dosesBetween(child, focus, previous.assessedOn, newest.assessedOn);
  const evidence = doses.map(evidenceOf);
  const plannedSevenths = doses.reduce((total, dose) => total + dose.plannedSevenths, 0);
  if (plannedSevenths === 0) return { ...open, value: null, met: true, evidence };
  const deliveredSevenths = 7 * doses.reduce((total, dose) => total + dose.deliveredMinutes, 0);
  const met = planned * deliveredSevenths >= delivered * plannedSevenths;
  return { ...open, value: deliveredSevenths / plannedSevenths, met, evidence };
};

const evidenceOf = ({ intervention, plannedSevenths, deliveredMinutes, doses }: InterventionDose): Evidence => ({
  type: 'intervention',
  interventionId: intervention.interventionId,
  eventId: intervention.effectiveEvent,
  plannedMinutes: plannedSevenths / 7,
  deliveredMinutes,
  doses,
});
