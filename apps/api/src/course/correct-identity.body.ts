import type { YearMonth } from '@understory/domain';
import { Month } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Reason } from '../fields/text';

export class CorrectIdentityBody {
  @Month('Month of birth, as it should have been entered.')
  @NotInTheFuture()
  readonly bornMonth!: YearMonth;

  @Reason()
  readonly reason!: string;
}
