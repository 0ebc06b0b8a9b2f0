import { ApiProperty } from '@nestjs/swagger';
import {
  consultationStatuses,
  partnerKinds,
  shareBases,
  type ChildId,
  type Consultation,
  type ConsultationId,
  type LocalDate,
  type PartnerKind,
  type ShareBasis,
  type ShareId,
} from '@understory/domain';

export class ShareOfConsultation {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly shareId!: ShareId;

  @ApiProperty({ enum: [...shareBases] })
  readonly basis!: ShareBasis;

  @ApiProperty({ type: String, format: 'date', description: 'The day on which the link stops working.' })
  readonly expiresOn!: LocalDate;

  @ApiProperty({ type: 'integer' })
  readonly maxDownloads!: number;

  @ApiProperty({ type: String, description: 'Of the log, when the shared report was built.' })
  readonly reportPosition!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Facts about other persons that the copy keeps back; null where it was not yet counted.',
  })
  readonly withheld!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly revokedOn!: LocalDate | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null once the child’s record is erased.' })
  readonly downloadsLeft!: number | null;

  @ApiProperty({ description: 'A consent that the link rests on is no longer in force: it opens nothing any more.' })
  readonly endedWithConsent!: boolean;
}

export class ConsultationInList {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly consultationId!: ConsultationId;

  @ApiProperty()
  readonly partner!: string;

  @ApiProperty({ enum: [...partnerKinds] })
  readonly kind!: PartnerKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly childId!: ChildId | null;

  @ApiProperty({ type: String, nullable: true, description: 'The agency’s own, of the child; null without one.' })
  readonly reference!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null once the child’s record is erased; like the reference and the note, to program managers.',
  })
  readonly question!: string | null;

  @ApiProperty({ type: String, format: 'date' })
  readonly receivedOn!: LocalDate;

  @ApiProperty({ enum: [...consultationStatuses] })
  readonly status!: Consultation['status'];

  @ApiProperty({ type: String, nullable: true, description: 'What was answered.' })
  readonly note!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly answeredOn!: LocalDate | null;

  @ApiProperty({ type: ShareOfConsultation, nullable: true })
  readonly share!: ShareOfConsultation | null;
}

export class ConsultationList {
  @ApiProperty({ type: [ConsultationInList], description: 'Received last comes first.' })
  readonly consultations!: readonly ConsultationInList[];
}

export class ConsultationWritten {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly consultationId!: ConsultationId;

  @ApiProperty({ type: String, description: 'Pass it as `?after=` to read what was written.' })
  readonly position!: string;

  @ApiProperty({ type: 'integer', description: 'Of the consultation.' })
  readonly revision!: number;
}

export class AnswerWritten extends ConsultationWritten {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where the partner fetches the report, without signing in. Shown only here; null without a share.',
  })
  readonly sharedAt!: string | null;
}
