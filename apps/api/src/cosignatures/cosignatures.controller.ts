import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { AssessmentPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { From, type Sender } from '../writing/sender';
import { AssessmentWritten } from '../writing/written.answer';
import { Cosigning } from './cosigning';
import { DeclineCosignatureBody } from './decline-cosignature.body';

@ApiTags('assessments')
@Controller('children/:childId/assessments/:assessmentId')
export class CosignaturesController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly cosigning: Cosigning,
  ) {}

  @Post('cosignature')
  @Needs('write-record')
  @Writes('Co-sign an assessment that waits for it; it counts from then on', AssessmentWritten)
  async cosignAssessment(
    @Param() { childId, assessmentId }: AssessmentPath,
    @From() sender: Sender,
  ): Promise<AssessmentWritten> {
    const given = await this.commands.give(childId, sender, this.cosigning.cosign(assessmentId, sender));
    return { ...writtenOf(given), assessmentId };
  }

  @Post('declining')
  @Needs('write-record')
  @Writes('Decline to co-sign an assessment, or take the own one back', AssessmentWritten)
  async declineCosignature(
    @Param() { childId, assessmentId }: AssessmentPath,
    @Body() { reason }: DeclineCosignatureBody,
    @From() sender: Sender,
  ): Promise<AssessmentWritten> {
    const given = await this.commands.give(childId, sender, this.cosigning.decline(assessmentId, reason, sender));
    return { ...writtenOf(given), assessmentId };
  }
}
