import { personRoles, type PersonRole } from '@understory/access';
import { ApiProperty } from '@nestjs/swagger';
import { Session } from '../sign-in/sign-in.answer';

export class OwnSecondFactor {
  @ApiProperty({ description: 'A device was set up.' })
  readonly isEnrolled!: boolean;

  @ApiProperty({ description: 'The role needs one.' })
  readonly isNeeded!: boolean;

  @ApiProperty({ type: 'integer', description: 'Recovery codes that were not used yet.' })
  readonly recoveryCodesLeft!: number;
}

export class FactorToEnrol {
  @ApiProperty({ description: 'To be typed into an authenticator app; base32. Shown only here.' })
  readonly key!: string;

  @ApiProperty({ description: 'The same as a QR code shows it.', example: 'otpauth://totp/…' })
  readonly address!: string;
}

export class RecoveryCodes {
  @ApiProperty({ type: [String], description: 'Each works once. Shown only here; earlier ones work no longer.' })
  readonly recoveryCodes!: readonly string[];
}

export class EnrolledFactor extends RecoveryCodes {
  @ApiProperty({ type: Session })
  readonly session!: Session;
}

export class SignInRuleShown {
  @ApiProperty({ type: String, isArray: true, enum: [...personRoles] })
  readonly secondFactorRoles!: readonly PersonRole[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null until a rule was published.' })
  readonly publishedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The account of who published it.' })
  readonly publishedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null;
}
