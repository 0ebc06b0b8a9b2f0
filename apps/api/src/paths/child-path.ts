import type { AssessmentId, ChildId, DoseId, FlagId, InterventionId } from '@understory/domain';
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
