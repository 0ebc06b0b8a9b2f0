import type { LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { LongText } from '../fields/text';

export class RebutDisagreementBody {
  @Day('The day of the answer.')
  @NotInTheFuture()
  readonly rebuttedOn!: LocalDate;

  @LongText('The answer to the statement.')
  readonly statement!: string;
}
