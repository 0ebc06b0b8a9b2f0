import type { ChildId, IncidentId, IncidentKind, LocalDate, Whereabouts } from '@understory/domain';

/** Where one child was and when, and what happened there. Nothing that is sealed. */
export type CourseOfChild = {
  readonly childId: ChildId;
  readonly demonstration: boolean;
  readonly course: readonly Whereabouts[];
  readonly incidents: readonly IncidentOfChild[];
};

export type IncidentOfChild = {
  readonly incidentId: IncidentId;
  readonly kind: IncidentKind;
  readonly happenedOn: LocalDate;
};
