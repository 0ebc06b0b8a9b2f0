import { regionsBottomUp, type LocalDate, type Region } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { OptionalFreeText, Reason } from '../fields/text';

export class ApproveFocusBody {
  @Choice(regionsBottomUp, 'The region to work on.')
  readonly focus!: Region;

  @Day('The day it was decided.')
  @NotInTheFuture()
  readonly on!: LocalDate;

  @Reason()
  readonly reason!: string;

  @OptionalFreeText('Why work begins there although a lower region is essential; needed only then, kept for good.')
  readonly overrideReason: string | null = null;
}
