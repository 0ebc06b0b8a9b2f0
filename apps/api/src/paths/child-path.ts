import type {
  AmendmentId,
  AssessmentId,
  ChildId,
  ConsentId,
  DoseId,
  FlagId,
  HistoryEntryId,
  IncidentId,
  InterventionId,
  RelationalHealthId,
  RiskEstimateId,
} from '@understory/domain';
import { Id } from '../fields/id';

export class ChildPath {
  @Id<ChildId>('The child.')
  readonly childId!: ChildId;
}

export class AssessmentPath extends ChildPath {
  @Id<AssessmentId>('An assessment of this child.')
  readonly assessmentId!: AssessmentId;
}

export class InterventionPath extends ChildPath {
  @Id<InterventionId>('An intervention of this child.')
  readonly interventionId!: InterventionId;
}

export class DosePath extends ChildPath {
  @Id<DoseId>('A dose of this child.')
  readonly doseId!: DoseId;
}

export class FlagPath extends ChildPath {
  @Id<FlagId>('A readiness flag of this child.')
  readonly flagId!: FlagId;
}

export class HistoryEntryPath extends ChildPath {
  @Id<HistoryEntryId>('An account of a period of this child’s life.')
  readonly entryId!: HistoryEntryId;
}

export class RelationalHealthPath extends ChildPath {
  @Id<RelationalHealthId>('A rating of this child’s current relational health.')
  readonly relationalHealthId!: RelationalHealthId;
}

export class RiskEstimatePath extends ChildPath {
  @Id<RiskEstimateId>('An official risk estimate transcribed for this child.')
  readonly estimateId!: RiskEstimateId;
}

export class ConsentPath extends ChildPath {
  @Id<ConsentId>('A consent of this child.')
  readonly consentId!: ConsentId;
}

export class IncidentPath extends ChildPath {
  @Id<IncidentId>('An incident of this child.')
  readonly incidentId!: IncidentId;
}

export class AmendmentPath extends ChildPath {
  @Id<AmendmentId>('A request for amendment of this child’s record.')
  readonly amendmentId!: AmendmentId;
}
