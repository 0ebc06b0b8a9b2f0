import { ApiProperty } from '@nestjs/swagger';
import {
  assessmentKinds,
  type AssessmentId,
  type AssessmentKind,
  type ChildId,
  type LocalDate,
  type Score,
} from '@understory/domain';

export const signatureStandings = ['signed', 'cosigned', 'waiting', 'declined'] as const;

class WaitingAssessment {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly assessmentId!: AssessmentId;

  @ApiProperty({ enum: [...assessmentKinds] })
  readonly kind!: AssessmentKind;

  @ApiProperty({ type: String, format: 'date' })
  readonly assessedOn!: LocalDate;
}

export class Signature extends WaitingAssessment {
  @ApiProperty({ enum: [...signatureStandings], description: 'Only `signed` and `cosigned` ones count.' })
  readonly standing!: (typeof signatureStandings)[number];

  @ApiProperty({ description: 'The account that signed or submitted it.' })
  readonly signedBy!: string;

  @ApiProperty({ type: String, enum: ['import'], nullable: true, description: 'Why no certification was asked for.' })
  readonly exempt!: 'import' | null;

  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether the signer’s certification was in force that day; null where none was asked for.',
  })
  readonly signerCertified!: boolean | null;

  @ApiProperty({ type: String, nullable: true, description: 'The account that co-signed or declined.' })
  readonly answeredBy!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly answeredOn!: LocalDate | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was declined.' })
  readonly reason!: string | null;

  @ApiProperty({ description: 'Whether whoever asks may co-sign it now.' })
  readonly mayCosign!: boolean;

  @ApiProperty({ description: 'Whether whoever asks may decline it now, or take it back.' })
  readonly mayDecline!: boolean;

  @ApiProperty({ description: 'Who rated, in the words of whoever signed.' })
  readonly rater!: string;

  @ApiProperty({
    type: [Number],
    items: { type: 'integer', nullable: true },
    description: 'The 32 scores in order, null where not rated.',
  })
  readonly scores!: readonly (Score | null)[];
}

export class Signatures {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: [Signature], description: 'Oldest assessment first, without voided ones.' })
  readonly signatures!: readonly Signature[];
}

export class WaitingCosignature extends WaitingAssessment {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: String, nullable: true, description: 'The agency’s own; null once the record is erased.' })
  readonly reference!: string | null;

  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ description: 'The account that rated.' })
  readonly submittedBy!: string;

  @ApiProperty({ description: 'Whether whoever asks may co-sign it now.' })
  readonly mayCosign!: boolean;
}

export class WaitingCosignatureList {
  @ApiProperty({ type: [WaitingCosignature], description: 'Oldest assessment first.' })
  readonly waiting!: readonly WaitingCosignature[];
}
