import { Reason } from '../fields/text';
import { RecordHistoryBody } from './record-history.body';

/** Replaces all that the entry says; what is left out is not kept. */
export class CorrectHistoryBody extends RecordHistoryBody {
  @Reason()
  readonly reason!: string;
}
