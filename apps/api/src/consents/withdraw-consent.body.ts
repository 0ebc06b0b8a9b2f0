import type { LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Name, Reason } from '../fields/text';

export class WithdrawConsentBody {
  @Day('The first day it holds no more.')
  @NotInTheFuture()
  readonly withdrawnOn!: LocalDate;

  @Name('Who withdraws it.')
  readonly withdrawnBy!: string;

  @Reason()
  readonly reason!: string;
}
