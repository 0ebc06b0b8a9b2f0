import type { YearMonth } from '@understory/domain';
import { Month } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { OptionalReference, Reason } from '../fields/text';

export class CorrectIdentityBody {
  @Month('Month of birth, as it should have been entered.')
  @NotInTheFuture()
  readonly bornMonth!: YearMonth;

  @OptionalReference('The agency’s reference, as it should have been entered; left out where it stays.')
  readonly reference: string | null = null;

  @Reason()
  readonly reason!: string;
}
