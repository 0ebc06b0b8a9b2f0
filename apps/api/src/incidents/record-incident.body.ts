import { incidentKinds, planRanges, type IncidentKind } from '@understory/domain';
import { Moment } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { LongText, Name } from '../fields/text';
import { OptionalWholeNumber } from '../fields/whole-number';

const { from, to } = planRanges.minutes;

export class RecordIncidentBody {
  @Choice(incidentKinds, 'What it was.')
  readonly kind!: IncidentKind;

  @Moment('When it began; the written local day is the day of the incident.')
  @NotInTheFuture()
  readonly happenedAt!: string;

  @OptionalWholeNumber(from, to, 'How many minutes it lasted; left out when not known.')
  readonly minutes: number | null = null;

  @Name('Where it happened.')
  readonly setting!: string;

  @LongText('What happened.')
  readonly description!: string;
}
