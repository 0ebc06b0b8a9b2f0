import { mostDosesAtOnce, type InterventionId } from '@understory/domain';
import { Id } from '../fields/id';
import { ListOf } from '../fields/list-of';
import { DeliverDoseBody } from './deliver-dose.body';

export class DoseOfBatch extends DeliverDoseBody {
  @Id<InterventionId>('The intervention it is a dose of.')
  readonly interventionId!: InterventionId;
}

export class DeliverDosesBody {
  @ListOf(() => DoseOfBatch, 1, mostDosesAtOnce, 'Recorded all together or not at all.')
  readonly doses!: readonly DoseOfBatch[];
}
