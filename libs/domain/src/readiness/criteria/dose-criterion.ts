import { hundredthsOf } from '../../brain-map/percent-fraction';
import type { LocalDate } from '../../calendar/local-date';
import { dosesBetween, type InterventionDose } from '../dose-between';
import type { Evidence } from '../readiness-event';
import type { Measured, Subject } from '../subject';
import { verdictOf } from '../verdict';

/** Delivered against planned minutes at the focus up to the newest assessment, compared in whole numbers. */
export const dose = (subject: Subject, from: LocalDate | null, atLeastPercent: number): Measured => {
  const threshold = atLeastPercent / 100;
  if (from === null) return { value: null, threshold, verdict: 'unknown' };
  const doses = dosesSince(subject, from);
  const plannedSevenths = doses.reduce((total, one) => total + one.plannedSevenths, 0);
  if (plannedSevenths === 0) return { value: null, threshold, verdict: 'met' };
  const deliveredSevenths = 7 * doses.reduce((total, one) => total + one.deliveredMinutes, 0);
  const isMet = 10_000 * deliveredSevenths >= hundredthsOf(atLeastPercent) * plannedSevenths;
  return { value: deliveredSevenths / plannedSevenths, threshold, verdict: verdictOf(isMet) };
};

export const doseEvidence = (subject: Subject, from: LocalDate | null): readonly Evidence[] =>
  (from === null ? [] : dosesSince(subject, from)).map(
    ({ intervention, plannedSevenths, deliveredMinutes, doses }) => ({
      type: 'intervention',
      interventionId: intervention.interventionId,
      eventId: intervention.effectiveEvent,
      plannedMinutes: plannedSevenths / 7,
      deliveredMinutes,
      doses,
    }),
  );

const dosesSince = ({ child, focus, newest }: Subject, from: LocalDate): readonly InterventionDose[] =>
  dosesBetween(child, focus, from, newest.assessedOn);
