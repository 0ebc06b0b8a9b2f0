import {
  dischargedOn,
  isConsentInForce,
  localDateOfOffsetDateTime,
  missingClosingAssessment,
  parseLocalDate,
  staysOf,
  type Child,
  type ChildId,
  type LocalDate,
} from '@understory/domain';
import type { Clock } from '../api-ports';
import type { ChildRecords } from '../reading/child-records';
import type {
  ClosingAssessment,
  ConsentOfChild,
  CourseOfChild,
  DischargeOfChild,
  IncidentOfChild,
} from './course.answer';

/** Where children are and were, to what was consented, and what happened. */
export class CoursesOfChildren {
  constructor(
    private readonly records: ChildRecords,
    private readonly clock: Clock,
  ) {}

  async of(childId: ChildId): Promise<CourseOfChild> {
    const today = parseLocalDate(this.clock().slice(0, 10));
    if (today === null) throw new Error('The clock does not tell a day.');
    return this.records.now(childId, ({ child }) => ({
      childId,
      dischargedOn: dischargedOn(child.course),
      closingAssessment: missingClosingAssessment(child),
      stays: staysOf(child.course),
      discharges: dischargesOf(child),
      consents: consentsOf(child, today),
      incidents: incidentsOf(child),
    }));
  }

  async closingOf(childId: ChildId): Promise<{ readonly closingAssessment: ClosingAssessment | null }> {
    return this.records.now(childId, ({ child }) => ({ closingAssessment: missingClosingAssessment(child) }));
  }
}

const dischargesOf = ({ course }: Child): readonly DischargeOfChild[] =>
  course.flatMap((step) =>
    step.kind === 'discharged' ? [{ on: step.on, outcome: step.outcome, reason: step.reason }] : [],
  );

const consentsOf = ({ consents }: Child, today: LocalDate): readonly ConsentOfChild[] =>
  consents.map((consent) => ({ ...consent, inForce: isConsentInForce(consent, today) }));

const incidentsOf = ({ incidents }: Child): readonly IncidentOfChild[] =>
  incidents
    .map((incident) => ({
      incidentId: incident.incidentId,
      kind: incident.kind,
      happenedAt: incident.happenedAt,
      happenedOn: incident.happenedOn,
      minutes: incident.minutes,
      setting: incident.setting,
      description: incident.description,
      corrections: incident.corrections.length,
    }))
    .sort((one, other) => (instantOf(one) < instantOf(other) ? 1 : -1));

const instantOf = ({ happenedAt }: IncidentOfChild): string => localDateOfOffsetDateTime(happenedAt)?.instant ?? '';
