import { retractedKinds, type LocalDate, type RetractedKind } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { Id } from '../fields/id';
import { Reason } from '../fields/text';

export const retractableKinds = [...retractedKinds.filter((kind) => kind !== 'discharge'), 'dose'] as const;
export type RetractableKind = Exclude<RetractedKind, 'discharge'> | 'dose';

export class RetractBody {
  @Choice<RetractableKind>(retractableKinds, 'What was recorded in error.')
  readonly kind!: RetractableKind;

  @Id<string>('Of the entry; of official values and a second rating, the assessment they stand beside.')
  readonly id!: string;

  @Reason()
  readonly reason!: string;
}

export class RetractDischargeBody {
  @Day('The day of the discharge that stands.')
  readonly dischargedOn!: LocalDate;

  @Reason()
  readonly reason!: string;
}
