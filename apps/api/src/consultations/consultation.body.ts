import {
  mostShareDays,
  mostShareDownloads,
  partnerKinds,
  shareBases,
  type ChildId,
  type LocalDate,
  type PartnerKind,
  type ShareBasis,
  type ShareId,
} from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice, OptionalChoice } from '../fields/choice';
import { field, optional } from '../fields/field';
import { Id, readUuid } from '../fields/id';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { FreeText, Reason, Reference } from '../fields/text';
import { WholeNumber } from '../fields/whole-number';

export class RequestConsultationBody {
  @Reference('The organisation that asks; no person.')
  readonly partner!: string;

  @Choice(partnerKinds, 'What kind of organisation it is.')
  readonly kind!: PartnerKind;

  @FreeText('What is asked. Where `childId` is null it may not name a child: it is kept unsealed.')
  readonly question!: string;

  @field<ChildId | null>(
    optional<ChildId>({
      text: 'must be the id of a child, a UUID',
      schema: { type: String, format: 'uuid', description: 'The child it is about.' },
      accepts: (value): value is ChildId => typeof value === 'string' && readUuid(value) === value,
      read: (sent) => (typeof sent === 'string' ? sent.toLowerCase() : sent),
    }),
  )
  readonly childId: ChildId | null = null;

  @Day('The day the request came.')
  @NotInTheFuture()
  readonly receivedOn!: LocalDate;
}

export class AnswerConsultationBody {
  @FreeText('What was answered. Where the consultation names no child, it may not name one either.')
  readonly note!: string;

  @OptionalChoice(shareBases, 'On what ground the child’s report is shared; null to answer in words alone.')
  readonly basis: ShareBasis | null = null;

  @WholeNumber(1, mostShareDays, 'How long the link works, if a report is shared. 14 is the usual.')
  readonly days: number = 14;

  @WholeNumber(1, mostShareDownloads, 'How often the report can be fetched, if one is shared.')
  readonly maxDownloads: number = 3;
}

export class RevokeShareBody {
  @Id<ShareId>('The share, as the consultation names it.')
  readonly shareId!: ShareId;

  @Reason()
  readonly reason!: string;
}

export class CloseConsultationBody {
  @Reason()
  readonly reason!: string;
}
