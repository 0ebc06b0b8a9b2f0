import type { LocalDate, YearMonth } from '@understory/domain';
import { Day, Month } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Reference } from '../fields/text';

export class EnrolChildBody {
  @Reference('By which the agency knows the child; unique in the agency. Never part of an address.')
  readonly reference!: string;

  @Month('Month of birth.')
  @NotInTheFuture()
  readonly bornMonth!: YearMonth;

  @Reference('The program the child enters.')
  readonly program!: string;

  @Day('First day in the program.')
  @NotInTheFuture()
  readonly enrolledOn!: LocalDate;
}
