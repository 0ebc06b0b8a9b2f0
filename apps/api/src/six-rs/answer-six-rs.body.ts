import { sixRAnswers, type LocalDate, type SixRAnswer, type SixRs } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { OptionalFreeText } from '../fields/text';

const Answer = (question: string) => Choice(sixRAnswers, question);
const Note = () => OptionalFreeText('A note to the answer.');

/** All six, each time. */
export class AnswerSixRsBody implements SixRs {
  @Day('The day it was answered.')
  @NotInTheFuture()
  readonly answeredOn!: LocalDate;

  @Answer('Safe, with somebody the child is at ease with.')
  readonly relational!: SixRAnswer;
  @Note()
  readonly relationalNote: string | null = null;

  @Answer('Matched to the stage of development.')
  readonly relevant!: SixRAnswer;
  @Note()
  readonly relevantNote: string | null = null;

  @Answer('Patterned, over and over.')
  readonly repetitive!: SixRAnswer;
  @Note()
  readonly repetitiveNote: string | null = null;

  @Answer('Pleasurable.')
  readonly rewarding!: SixRAnswer;
  @Note()
  readonly rewardingNote: string | null = null;

  @Answer('In rhythm.')
  readonly rhythmic!: SixRAnswer;
  @Note()
  readonly rhythmicNote: string | null = null;

  @Answer('Of the child, the family and their culture.')
  readonly respectful!: SixRAnswer;
  @Note()
  readonly respectfulNote: string | null = null;
}
