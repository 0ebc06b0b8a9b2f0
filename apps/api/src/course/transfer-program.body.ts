import type { LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Reference } from '../fields/text';

export class TransferProgramBody {
  @Reference('The program the child goes to.')
  readonly program!: string;

  @Day('First day in that program.')
  @NotInTheFuture()
  readonly transferredOn!: LocalDate;
}
