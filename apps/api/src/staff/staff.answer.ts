import { personRoles, type PersonRole } from '@understory/access';
import { ApiProperty } from '@nestjs/swagger';
import {
  certificationStandings,
  personStandings,
  type CertificationId,
  type CertificationStanding,
  type LocalDate,
  type PersonStanding,
  type TrainingId,
} from '@understory/domain';

export class CertificationInRecord {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly certificationId!: CertificationId;

  @ApiProperty()
  readonly what!: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly grantedOn!: LocalDate;

  @ApiProperty({ type: String, format: 'date', description: 'The last day on which it is in force.' })
  readonly expiresOn!: LocalDate;

  @ApiProperty()
  readonly issuer!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'From this day on it counts no longer.' })
  readonly endedOn!: LocalDate | null;

  @ApiProperty({ type: String, nullable: true })
  readonly endReason!: string | null;

  @ApiProperty({ enum: [...certificationStandings], description: '`expiring`: within 60 days.' })
  readonly standing!: CertificationStanding;
}

export class TrainingInRecord {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly trainingId!: TrainingId;

  @ApiProperty()
  readonly component!: string;

  @ApiProperty({ type: 'integer', description: 'Quarters of an hour.' })
  readonly quarterHours!: number;

  @ApiProperty({ type: String, format: 'date' })
  readonly on!: LocalDate;
}

export class TrainingSumOfComponent {
  @ApiProperty()
  readonly component!: string;

  @ApiProperty({ type: 'integer', description: 'Quarters of an hour.' })
  readonly quarterHours!: number;
}

/** Certification certifies taking part in training; it is no certification of clinical competence or skill. */
export class StaffRecord {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly displayName!: string;

  @ApiProperty({ enum: [...personRoles] })
  readonly role!: PersonRole;

  @ApiProperty({ description: 'False once the account was closed.' })
  readonly active!: boolean;

  @ApiProperty({
    enum: [...personStandings],
    description: 'By whichever certification lasts longest; `expiring`: within 60 days.',
  })
  readonly standing!: PersonStanding;

  @ApiProperty({ type: [CertificationInRecord], description: 'In the order of recording.' })
  readonly certifications!: readonly CertificationInRecord[];

  @ApiProperty({ type: [TrainingInRecord], description: 'In the order of recording, without what was struck out.' })
  readonly trainings!: readonly TrainingInRecord[];

  @ApiProperty({ type: [TrainingSumOfComponent], description: 'By component.' })
  readonly trainingSums!: readonly TrainingSumOfComponent[];
}

export class StaffRecords {
  @ApiProperty({ type: String, format: 'date', description: 'The day of the standings, in UTC.' })
  readonly today!: LocalDate;

  @ApiProperty({ description: 'Whether a rating waits for a co-signature unless its signer is certified.' })
  readonly certificationRequired!: boolean;

  @ApiProperty({ type: [StaffRecord], description: 'In the order of their account names.' })
  readonly people!: readonly StaffRecord[];
}

export class OwnStaffRecord {
  @ApiProperty({ type: String, format: 'date', description: 'The day of the standings, in UTC.' })
  readonly today!: LocalDate;

  @ApiProperty({ description: 'Whether a rating waits for a co-signature unless its signer is certified.' })
  readonly certificationRequired!: boolean;

  @ApiProperty({ type: StaffRecord })
  readonly record!: StaffRecord;
}

const position = { type: String, description: 'Pass it as `?after=` to read what was written.' } as const;

export class StaffRecordWritten {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty(position)
  readonly position!: string;

  @ApiProperty({ type: 'integer', description: 'Of the person’s record.' })
  readonly revision!: number;
}

export class CertificationWritten extends StaffRecordWritten {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly certificationId!: CertificationId;
}

export class TrainingWritten extends StaffRecordWritten {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly trainingId!: TrainingId;
}

export class CertificationPolicyWritten {
  @ApiProperty(position)
  readonly position!: string;

  @ApiProperty({ type: 'integer', description: 'Of the rule.' })
  readonly revision!: number;
}
