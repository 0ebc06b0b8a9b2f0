import type { LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { OptionalFreeText } from '../fields/text';

export class MakePrimaryBody {
  @Day('The day it was decided.')
  @NotInTheFuture()
  readonly on!: LocalDate;

  @OptionalFreeText('Why; needed while a lower region is essential, kept with the entry for good.')
  readonly reason: string | null = null;
}
