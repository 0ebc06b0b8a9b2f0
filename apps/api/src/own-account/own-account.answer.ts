import { accountActs, type AccountActKind } from '@understory/access';
import { ApiProperty } from '@nestjs/swagger';

export class SessionInList {
  @ApiProperty({ description: 'Names the session; it opens nothing.' })
  readonly sessionRef!: string;

  @ApiProperty({ description: 'The address that it was opened from.' })
  readonly cameFrom!: string;

  @ApiProperty({ description: 'What the browser calls itself.' })
  readonly browser!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly startedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'To the minute.' })
  readonly lastSeenAt!: string;

  @ApiProperty({ description: 'The one that asks.' })
  readonly isThis!: boolean;
}

export class OwnSessions {
  @ApiProperty({ type: [SessionInList], description: 'The one used last first.' })
  readonly sessions!: readonly SessionInList[];
}

export class AccountActInList {
  @ApiProperty({ type: String, description: 'Of the account log.' })
  readonly actId!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly actedAt!: string;

  @ApiProperty({ enum: [...accountActs] })
  readonly act!: AccountActKind;

  @ApiProperty({ type: String, nullable: true, description: 'Whose account; null when the name typed is nobody’s.' })
  readonly accountId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who did it; null while nobody is known.' })
  readonly actorId!: string | null;

  @ApiProperty({ description: 'The address of the connection, or `command-line`.' })
  readonly cameFrom!: string;

  @ApiProperty({ description: 'A reason, or which of several things; may be empty.' })
  readonly detail!: string;
}

export class AccountActsPage {
  @ApiProperty({ type: [AccountActInList], description: 'Newest first.' })
  readonly acts!: readonly AccountActInList[];

  @ApiProperty({ type: String, nullable: true, description: 'Pass it as `?before=` for older ones; null at the end.' })
  readonly before!: string | null;
}
