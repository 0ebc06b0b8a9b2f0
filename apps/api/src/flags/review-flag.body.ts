import type { LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Reason } from '../fields/text';

const decisions = ['accepted', 'declined'] as const;

export class ReviewFlagBody {
  @Choice(decisions, 'Accepting moves the focus as the flag proposes.')
  readonly decision!: (typeof decisions)[number];

  @Day('The day it was decided.')
  @NotInTheFuture()
  readonly on!: LocalDate;

  @Reason()
  readonly reason!: string;
}
