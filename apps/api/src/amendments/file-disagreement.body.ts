import type { LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { LongText, Name } from '../fields/text';

export class FileDisagreementBody {
  @Day('The day the statement was filed.')
  @NotInTheFuture()
  readonly filedOn!: LocalDate;

  @Name('Who disagrees.')
  readonly filedBy!: string;

  @LongText('The statement.')
  readonly statement!: string;
}
