import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { AssessmentPath, ChildPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { correctAssessment, voidAssessment } from '../writing/commands-from';
import { newAssessmentId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { AssessmentWritten, SignedWritten } from '../writing/written.answer';
import { CorrectAssessmentBody } from './correct-assessment.body';
import { SignAssessmentBody } from './sign-assessment.body';
import { Signing } from './signing';
import { VoidAssessmentBody } from './void-assessment.body';

@ApiTags('assessments')
@Controller('children/:childId/assessments')
export class AssessmentsController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly signing: Signing,
  ) {}

  @Post()
  @Needs('write-record')
  @Writes('Sign an assessment; it may have to wait for a co-signature', SignedWritten)
  async signAssessment(
    @Param() { childId }: ChildPath,
    @Body() body: SignAssessmentBody,
    @From() sender: Sender,
  ): Promise<SignedWritten> {
    const signing = this.signing.of(body, sender);
    const given = await this.commands.give(childId, sender, signing.make);
    const assessmentId = newAssessmentId(given.commandId);
    return { ...writtenOf(given), assessmentId, waitsForCosignature: signing.waits() };
  }

  @Post(':assessmentId/corrections')
  @Needs('write-record')
  @Writes('Correct an assessment', AssessmentWritten)
  async correctAssessment(
    @Param() { childId, assessmentId }: AssessmentPath,
    @Body() body: CorrectAssessmentBody,
    @From() sender: Sender,
  ): Promise<AssessmentWritten> {
    const given = await this.commands.give(childId, sender, () => correctAssessment(assessmentId, body));
    return { ...writtenOf(given), assessmentId };
  }

  @Post(':assessmentId/voidings')
  @Needs('write-record')
  @Writes('Void an assessment; it stays in the record and counts no longer', AssessmentWritten)
  async voidAssessment(
    @Param() { childId, assessmentId }: AssessmentPath,
    @Body() body: VoidAssessmentBody,
    @From() sender: Sender,
  ): Promise<AssessmentWritten> {
    const given = await this.commands.give(childId, sender, () => voidAssessment(assessmentId, body));
    return { ...writtenOf(given), assessmentId };
  }
}
