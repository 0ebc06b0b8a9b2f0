import { ApiProperty } from '@nestjs/swagger';
import type { ChildId } from '@understory/domain';

/** What an administrator needs to know of a child, and nothing clinical. */
export class CareTeam {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: String, nullable: true, description: 'The agency’s own; null once the record is erased.' })
  readonly reference!: string | null;

  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ type: [String], description: 'The account ids of the team.' })
  readonly careTeam!: readonly string[];
}

export class CareTeams {
  @ApiProperty({ type: [CareTeam], description: 'First enrolled first.' })
  readonly children!: readonly CareTeam[];
}
