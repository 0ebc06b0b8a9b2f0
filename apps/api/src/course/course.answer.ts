import { ApiProperty } from '@nestjs/swagger';
import {
  consentPurposes,
  dischargeOutcomes,
  incidentKinds,
  consentRelations,
  factKinds,
  recipients,
  type ChildId,
  type ConsentId,
  type ConsentPurpose,
  type DischargeOutcome,
  type IncidentId,
  type IncidentKind,
  type LocalDate,
  type ConsentRelation,
  type FactKind,
  type Recipient,
} from '@understory/domain';
import { Written } from '../writing/written.answer';

const day = { type: String, format: 'date' } as const;
const uuid = { type: String, format: 'uuid' } as const;

export class ClosingAssessment {
  @ApiProperty({ ...day, description: 'The first day on which a discharge assessment is near enough.' })
  readonly from!: LocalDate;

  @ApiProperty({ ...day, description: 'The last such day.' })
  readonly to!: LocalDate;
}

export class ChildDischargedAnswer extends Written {
  @ApiProperty({ type: ClosingAssessment, nullable: true, description: 'Asked for while it is missing.' })
  readonly closingAssessment!: ClosingAssessment | null;
}

export class StayOfChild {
  @ApiProperty()
  readonly program!: string;

  @ApiProperty(day)
  readonly from!: LocalDate;

  @ApiProperty({ ...day, nullable: true, description: 'The day of leaving; null while it lasts.' })
  readonly to!: LocalDate | null;

  @ApiProperty({ type: String, enum: ['transfer', 'discharge'], nullable: true })
  readonly endedBy!: 'transfer' | 'discharge' | null;
}

export class DischargeOfChild {
  @ApiProperty(day)
  readonly on!: LocalDate;

  @ApiProperty({ enum: [...dischargeOutcomes] })
  readonly outcome!: DischargeOutcome;

  @ApiProperty()
  readonly reason!: string;
}

export class WithdrawalOfConsent {
  @ApiProperty(day)
  readonly withdrawnOn!: LocalDate;

  @ApiProperty()
  readonly withdrawnBy!: string;

  @ApiProperty()
  readonly reason!: string;
}

export class ConsentOfChild {
  @ApiProperty(uuid)
  readonly consentId!: ConsentId;

  @ApiProperty({ enum: [...consentPurposes] })
  readonly purpose!: ConsentPurpose;

  @ApiProperty({
    type: String,
    enum: [...recipients],
    nullable: true,
    description: 'With whom, for sharing; to whom facts are told, for disclosure.',
  })
  readonly partner!: Recipient | null;

  @ApiProperty()
  readonly givenBy!: string;

  @ApiProperty({ enum: [...consentRelations] })
  readonly relation!: ConsentRelation;

  @ApiProperty(day)
  readonly givenOn!: LocalDate;

  @ApiProperty(day)
  readonly validFrom!: LocalDate;

  @ApiProperty({ ...day, nullable: true, description: 'Inclusive.' })
  readonly validUntil!: LocalDate | null;

  @ApiProperty({ type: String, nullable: true, description: 'Whose facts may be told; null of the child’s own.' })
  readonly person!: string | null;

  @ApiProperty({ enum: [...factKinds], isArray: true, description: 'Which kinds of facts; empty but for disclosure.' })
  readonly factKinds!: readonly FactKind[];

  @ApiProperty({ type: WithdrawalOfConsent, nullable: true })
  readonly withdrawal!: WithdrawalOfConsent | null;

  @ApiProperty({ description: 'As of today in UTC.' })
  readonly inForce!: boolean;
}

export class IncidentOfChild {
  @ApiProperty(uuid)
  readonly incidentId!: IncidentId;

  @ApiProperty({ enum: [...incidentKinds] })
  readonly kind!: IncidentKind;

  @ApiProperty({ type: String, format: 'date-time', description: 'With the offset it was written with.' })
  readonly happenedAt!: string;

  @ApiProperty({ ...day, description: 'The written local day.' })
  readonly happenedOn!: LocalDate;

  @ApiProperty({ type: 'integer', nullable: true, description: 'How long; null when not known.' })
  readonly minutes!: number | null;

  @ApiProperty()
  readonly setting!: string;

  @ApiProperty()
  readonly description!: string;

  @ApiProperty({ type: 'integer', description: 'How often it was corrected.' })
  readonly corrections!: number;
}

export class CourseOfChild {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty({ ...day, nullable: true, description: 'Null while the child is in care.' })
  readonly dischargedOn!: LocalDate | null;

  @ApiProperty({ type: ClosingAssessment, nullable: true, description: 'Asked for while it is missing.' })
  readonly closingAssessment!: ClosingAssessment | null;

  @ApiProperty({ type: [StayOfChild], description: 'First one first.' })
  readonly stays!: readonly StayOfChild[];

  @ApiProperty({ type: [DischargeOfChild], description: 'First one first.' })
  readonly discharges!: readonly DischargeOfChild[];

  @ApiProperty({ type: [ConsentOfChild], description: 'In the order they were recorded.' })
  readonly consents!: readonly ConsentOfChild[];

  @ApiProperty({ type: [IncidentOfChild], description: 'Newest first, by when they happened.' })
  readonly incidents!: readonly IncidentOfChild[];
}
