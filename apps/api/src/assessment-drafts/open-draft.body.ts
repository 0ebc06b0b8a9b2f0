import { assessmentKinds, type AssessmentKind, type LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';

export class OpenDraftBody {
  @Choice(assessmentKinds, 'There is one open draft of a kind and day.')
  readonly kind!: AssessmentKind;

  @Day('The day the child is assessed.')
  @NotInTheFuture()
  readonly assessedOn!: LocalDate;
}
