import { tokenScopes, type TokenScope } from '@understory/access';
import { ApiProperty } from '@nestjs/swagger';

export class TokenInList {
  @ApiProperty({ description: 'Names the token, in the read log too; it opens nothing.' })
  readonly tokenId!: string;

  @ApiProperty({ description: 'Whom it stands for.' })
  readonly accountId!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: String, isArray: true })
  readonly scopes!: readonly string[];

  @ApiProperty({ type: String, format: 'date-time' })
  readonly madeAt!: string;

  @ApiProperty({ type: String, format: 'date', description: 'The last day on which it works.' })
  readonly endsOn!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To the minute; null: never.' })
  readonly lastUsedAt!: string | null;

  @ApiProperty()
  readonly isRevoked!: boolean;
}

export class Tokens {
  @ApiProperty({ type: [TokenInList], description: 'The newest first.' })
  readonly tokens!: readonly TokenInList[];
}

export class OwnTokens extends Tokens {
  @ApiProperty({ type: String, isArray: true, enum: [...tokenScopes], description: 'What the own role has to give.' })
  readonly scopes!: readonly TokenScope[];
}

export class MadeToken {
  @ApiProperty()
  readonly tokenId!: string;

  @ApiProperty({ description: 'To be sent as `Authorization: Bearer …`; shown only here.' })
  readonly token!: string;
}
