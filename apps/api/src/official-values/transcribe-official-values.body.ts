import { functionalDomains, type LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { OptionalPrintedNumber, PrintedNumbers } from '../fields/printed-number';
import { FreeText, ReasonToReplace } from '../fields/text';

const inOrder = `In the order ${functionalDomains.join(', ')}.`;

/** What the official report prints, entered and never computed. Transcribed again, it replaces all of it. */
export class TranscribeOfficialValuesBody {
  @PrintedNumbers(functionalDomains.length, `The client’s scores as printed. ${inOrder}`)
  readonly scores!: readonly (number | null)[];

  @PrintedNumbers(functionalDomains.length, `The age-typical scores as printed. ${inOrder}`)
  readonly typicals!: readonly (number | null)[];

  @PrintedNumbers(functionalDomains.length, `The percents of age-typical as printed. ${inOrder}`)
  readonly percents!: readonly (number | null)[];

  @OptionalPrintedNumber('The cortical modulation ratio as printed.')
  readonly cmr: number | null = null;

  @Day('The day of the report.')
  @NotInTheFuture()
  readonly reportedOn!: LocalDate;

  @FreeText('Which report it is.')
  readonly source!: string;

  @ReasonToReplace()
  readonly reason: string | null = null;
}
