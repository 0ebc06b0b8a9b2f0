import type { LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Reference } from '../fields/text';

export class ReadmitChildBody {
  @Reference('The program the child comes back to.')
  readonly program!: string;

  @Day('First day back in care; the day of discharge takes the discharge back.')
  @NotInTheFuture()
  readonly readmittedOn!: LocalDate;
}
