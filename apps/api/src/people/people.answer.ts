import { personRoles, type PersonRole } from '@understory/access';
import { ApiProperty } from '@nestjs/swagger';

export class PersonInList {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ description: 'What the person signs in with.' })
  readonly account!: string;

  @ApiProperty()
  readonly displayName!: string;

  @ApiProperty({ enum: [...personRoles] })
  readonly role!: PersonRole;

  @ApiProperty({ type: [String] })
  readonly programs!: readonly string[];

  @ApiProperty({ description: 'False once the account was closed.' })
  readonly active!: boolean;

  @ApiProperty({ description: 'False until the person has used a password code.' })
  readonly hasPassword!: boolean;

  @ApiProperty({ description: 'Signs in through the agency’s own provider, too.' })
  readonly isLinked!: boolean;
}

export class People {
  @ApiProperty({ type: [PersonInList] })
  readonly people!: readonly PersonInList[];
}

export class PasswordCode {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ description: 'To be handed to the person; works once, within a week, and is shown only here.' })
  readonly passwordCode!: string;
}

export class StaffName {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly displayName!: string;
}

export class StaffNames {
  @ApiProperty({ type: [StaffName] })
  readonly names!: readonly StaffName[];
}
