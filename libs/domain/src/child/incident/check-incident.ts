import { localDateOfOffsetDateTime } from '../../calendar/offset-date-time';
import { refuse, type Refusal } from '../../decision';
import type { IncidentId } from '../../ids';
import { isBlank } from '../../is-blank';
import type { Incident } from '../child';
import { programOn, staysOf } from '../course/stays';
import type { EnrolledChild } from '../enrolled-child';
import { isWholeWithin, planRanges } from '../intervention/check-plan';
import { isRetracted } from '../retraction/is-retracted';
import type { IncidentReport } from './incident-event';

/** Null when the report can stand as that of `incidentId`. */
export const refuseIncident = (
  report: IncidentReport,
  incidentId: IncidentId,
  child: EnrolledChild,
): Refusal | null => {
  const { course, incidents } = child;
  const { kind, happenedAt, happenedOn, minutes, setting, description } = report;
  const written = localDateOfOffsetDateTime(happenedAt);
  if (written === null) return refuse('INCIDENT.HAPPENED_AT_MALFORMED');
  if (written.localDate !== happenedOn) {
    return refuse('INCIDENT.DAY_DIFFERS', { happenedOn, written: written.localDate });
  }
  if (isRetracted(child, 'incident', incidentId)) return refuse('INCIDENT.RETRACTED');
  if (minutes !== null && !isWholeWithin(minutes, planRanges.minutes)) {
    return refuse('INCIDENT.MINUTES_OUT_OF_RANGE', { minutes, ...planRanges.minutes });
  }
  if (isBlank(setting)) return refuse('INCIDENT.SETTING_BLANK');
  if (isBlank(description)) return refuse('INCIDENT.DESCRIPTION_BLANK');
  if (programOn(staysOf(course), happenedOn) === null) return refuse('INCIDENT.NOT_IN_CARE', { happenedOn });
  // Two people report one restraint: it must not count twice.
  const sameMoment = (other: Incident): boolean =>
    other.incidentId !== incidentId &&
    other.kind === kind &&
    localDateOfOffsetDateTime(other.happenedAt)?.instant === written.instant;
  return incidents.some(sameMoment) ? refuse('INCIDENT.ALREADY_RECORDED', { happenedAt, kind }) : null;
};
