import { ApiProperty } from '@nestjs/swagger';
import { purposes, readKinds, type Purpose, type ReadKind } from '@understory/access';
import { Who } from '../timeline/timeline.answer';

export class ReadOfChild {
  @ApiProperty({ type: String, description: 'Of the log.' })
  readonly entryId!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ type: Who, description: 'An account, or `os-user-<number>` at the command line.' })
  readonly who!: Who;

  @ApiProperty({ description: 'The operation, as this document names it, or the command.', example: 'readMap' })
  readonly action!: string;

  @ApiProperty({ enum: [...readKinds] })
  readonly kind!: ReadKind;

  @ApiProperty({
    enum: [...purposes],
    description:
      'What the reach of the reader rested on, or what was said to open the record for; `unstated` in entries from ' +
      'before purposes were kept, and of requests that nobody was signed in for.',
  })
  readonly purpose!: Purpose;

  @ApiProperty({ description: 'The address of the connection, or `command-line`.' })
  readonly from!: string;

  @ApiProperty({
    description:
      '`shown`, or the code of the problem that was answered instead; `out-of-reach` when the child is not within ' +
      'reach of who asked, and was answered like one that does not exist; `stated` for a purpose, `recorded` for a write; ' +
      '`more-not-kept` when further attempts of the hour were not written down.',
  })
  readonly outcome!: string;

  @ApiProperty({ type: 'integer', description: 'Children in the same answer: more than one for a list.' })
  readonly numberOfChildren!: number;
}

export class ReadsOfChild {
  @ApiProperty({ type: [ReadOfChild], description: 'Newest first.' })
  readonly reads!: readonly ReadOfChild[];

  @ApiProperty({ type: String, nullable: true, description: 'Pass it as `?before=` for older ones; null at the end.' })
  readonly before!: string | null;
}
