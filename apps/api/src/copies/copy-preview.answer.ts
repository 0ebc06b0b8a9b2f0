import { ApiProperty } from '@nestjs/swagger';
import { withheldReasons, type ChildId, type WithheldReason } from '@understory/domain';

export class WithheldFacts {
  @ApiProperty({ enum: [...withheldReasons] })
  readonly reason!: WithheldReason;

  @ApiProperty({ type: 'integer' })
  readonly count!: number;
}

export class CopyPreview {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ description: 'Whether the copy may be made at all; a share needs a consent, a law or a court.' })
  readonly allowed!: boolean;

  @ApiProperty({ type: [WithheldFacts], description: 'What it would keep back, and why; no word of what it says.' })
  readonly withheld!: readonly WithheldFacts[];

  @ApiProperty({
    type: 'integer',
    description: 'Facts about other persons that it would tell, by their leave or by law.',
  })
  readonly toldByLeave!: number;

  @ApiProperty({ description: 'Whether it would tell of substance use, and carry the notice for that.' })
  readonly tellsOfSubstanceUse!: boolean;
}
