import { personRoles, type Due, type PersonRole } from '@understory/access';
import { ApiProperty } from '@nestjs/swagger';

export class SignedInPerson {
  @ApiProperty({ description: 'As events, care teams and the read log name the person.' })
  readonly accountId!: string;

  @ApiProperty()
  readonly displayName!: string;

  @ApiProperty({ enum: [...personRoles] })
  readonly role!: PersonRole;

  @ApiProperty({ type: [String], description: 'Of a program manager; empty for everybody else.' })
  readonly programs!: readonly string[];
}

export class Session {
  @ApiProperty({ type: SignedInPerson })
  readonly person!: SignedInPerson;

  @ApiProperty({ description: 'To be sent with every write as the header x-csrf-token.' })
  readonly csrfToken!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['second-factor', 'second-factor-enrolment'],
    description: 'What is still to be done before the session opens anything else; null once signed in.',
  })
  readonly due!: Due | null;

  @ApiProperty({
    enum: ['password', 'openid'],
    description:
      'After `openid` the browser may hold a session of the provider too: GET /sign-in/openid/leaving ends it.',
  })
  readonly cameThrough!: 'password' | 'openid';
}

export class DemonstrationAccountShown {
  @ApiProperty()
  readonly account!: string;

  @ApiProperty()
  readonly password!: string;

  @ApiProperty({ enum: [...personRoles] })
  readonly role!: PersonRole;

  @ApiProperty()
  readonly displayName!: string;
}

export class DemonstrationAccounts {
  @ApiProperty({ type: [DemonstrationAccountShown], description: 'Empty outside a demonstration home.' })
  readonly accounts!: readonly DemonstrationAccountShown[];
}
