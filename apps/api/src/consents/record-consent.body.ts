import {
  consentPurposes,
  consentRelations,
  factKinds,
  recipients,
  type ConsentPurpose,
  type ConsentRelation,
  type FactKind,
  type LocalDate,
  type Recipient,
} from '@understory/domain';
import { Day, OptionalDay } from '../fields/calendar';
import { Choice, OptionalChoice } from '../fields/choice';
import { AnyChoices } from '../fields/list-of';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Name, OptionalName } from '../fields/text';

export class RecordConsentBody {
  @Choice(consentPurposes, 'What for.')
  readonly purpose!: ConsentPurpose;

  @OptionalChoice(recipients, 'With which kind of partner, for sharing; to whom facts are told, for disclosure.')
  readonly partner: Recipient | null = null;

  @Name('Who consents.')
  readonly givenBy!: string;

  @Choice(consentRelations, 'In what relation to the child; for disclosure, of the one whom the facts are about.')
  readonly relation!: ConsentRelation;

  @Day('The day it was given.')
  @NotInTheFuture()
  readonly givenOn!: LocalDate;

  @Day('The first day it holds.')
  readonly validFrom!: LocalDate;

  @OptionalDay('The last day it holds; left out while open-ended.')
  readonly validUntil: LocalDate | null = null;

  @OptionalName('For disclosure: whose facts, in the word that accounts have for them; left out of the child itself.')
  readonly person: string | null = null;

  @AnyChoices(factKinds, 'For disclosure: which kinds of facts may be told.')
  readonly factKinds: readonly FactKind[] = [];
}
