import { Reason } from '../fields/text';
import { RecordRelationalHealthBody } from './record-relational-health.body';

/** Replaces all that the rating says; what is left out is not kept. */
export class CorrectRelationalHealthBody extends RecordRelationalHealthBody {
  @Reason()
  readonly reason!: string;
}
