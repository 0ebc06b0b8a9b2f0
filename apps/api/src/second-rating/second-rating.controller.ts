import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { AssessmentPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { recordSecondRating } from '../writing/commands-from';
import { From, type Sender } from '../writing/sender';
import { AssessmentWritten } from '../writing/written.answer';
import { RecordSecondRatingBody } from './record-second-rating.body';

@ApiTags('assessments')
@Controller('children/:childId/assessments/:assessmentId/second-ratings')
export class SecondRatingController {
  constructor(private readonly commands: ChildCommands) {}

  @Post()
  @Needs('write-record')
  @Writes('Record what a second rater found; it is compared, and counts for no percent', AssessmentWritten)
  async recordSecondRating(
    @Param() { childId, assessmentId }: AssessmentPath,
    @Body() body: RecordSecondRatingBody,
    @From() sender: Sender,
  ): Promise<AssessmentWritten> {
    const given = await this.commands.give(childId, sender, () => recordSecondRating(assessmentId, body));
    return { ...writtenOf(given), assessmentId };
  }
}
