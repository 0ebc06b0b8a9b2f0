import {
  consentPurposes,
  partnerKinds,
  relations,
  type ConsentPurpose,
  type LocalDate,
  type PartnerKind,
  type Relation,
} from '@understory/domain';
import { Day, OptionalDay } from '../fields/calendar';
import { Choice, OptionalChoice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Name } from '../fields/text';

export class RecordConsentBody {
  @Choice(consentPurposes, 'What for.')
  readonly purpose!: ConsentPurpose;

  @OptionalChoice(partnerKinds, 'With which kind of partner, for sharing; left out otherwise.')
  readonly partner: PartnerKind | null = null;

  @Name('Who consents.')
  readonly givenBy!: string;

  @Choice(relations, 'In what relation to the child.')
  readonly relation!: Relation;

  @Day('The day it was given.')
  @NotInTheFuture()
  readonly givenOn!: LocalDate;

  @Day('The first day it holds.')
  readonly validFrom!: LocalDate;

  @OptionalDay('The last day it holds; left out while open-ended.')
  readonly validUntil: LocalDate | null = null;
}
