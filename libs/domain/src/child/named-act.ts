import type { Personal } from '../personal';

/**
 * Acts that a person answers for by name: what approves, decides, corrects or takes back. Everything else says who it was
 * by a name of its own (a rater, whoever delivered a dose), or by the account in its envelope alone.
 */
export const namedActs = [
  ...(['PlanApproved', 'FocusMoved', 'FocusOverridden', 'ReadinessReviewed'] as const),
  ...(['AssessmentCorrected', 'AssessmentVoided', 'AssessmentsReread'] as const),
  ...(['AssessmentCosigned', 'CosignatureDeclined'] as const),
  ...(['OfficialValuesCorrected', 'SecondRatingCorrected'] as const),
  ...(['InterventionChanged', 'InterventionEnded', 'InterventionMadePrimary', 'DoseCorrected'] as const),
  ...(['HistoryCorrected', 'RelationalHealthCorrected', 'RiskEstimateCorrected'] as const),
  ...(['ChildIdentityCorrected', 'IncidentCorrected', 'AmendmentAccepted', 'AmendmentDenied'] as const),
  ...(['IncidentRetracted', 'HistoryRetracted', 'RelationalHealthRetracted', 'RiskEstimateRetracted'] as const),
  ...(['OfficialValuesRetracted', 'SecondRatingRetracted', 'DoseRetracted', 'DischargeRetracted'] as const),
  ...(['ConsentRetracted', 'InterventionRetracted'] as const),
] as const;

type NamedAct = (typeof namedActs)[number];

export type ActorNamed = {
  /**
   * As the account was called that day: in the record itself, since accounts are no part of it. Null where nobody signed
   * in (an import), or recorded before names were kept; absent only until it is written.
   */
  readonly actorName?: Personal | null;
};

/** The account whose act it was, and how it was called then; null where no name was kept. */
export type ActedBy = { readonly by: string; readonly actorName: Personal | null };

export type Named<Event> = Event extends { readonly type: NamedAct; readonly data: infer Data }
  ? { readonly type: Event['type']; readonly data: Data & ActorNamed }
  : Event;

type Fact = { readonly type: string; readonly data: object };

const named: ReadonlySet<string> = new Set(namedActs);

/** The name goes into the events that ask for one; every other stays as it was decided. */
export const namedBy = <Event extends Fact>(event: Event, actorName: string | null): Event =>
  named.has(event.type) ? { ...event, data: { ...event.data, actorName } } : event;

/** Of an event in the shape of today; null where none was kept. */
export const actorNameOf = ({ data }: { readonly data: ActorNamed }): Personal | null => data.actorName ?? null;
