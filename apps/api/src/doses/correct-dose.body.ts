import { Reason } from '../fields/text';
import { DeliverDoseBody } from './deliver-dose.body';

/** Replaces all that the dose says. */
export class CorrectDoseBody extends DeliverDoseBody {
  @Reason()
  readonly reason!: string;
}
