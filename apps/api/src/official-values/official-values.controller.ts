import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { AssessmentPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { transcribeOfficialValues } from '../writing/commands-from';
import { From, type Sender } from '../writing/sender';
import { AssessmentWritten } from '../writing/written.answer';
import { TranscribeOfficialValuesBody } from './transcribe-official-values.body';

@ApiTags('assessments')
@Controller('children/:childId/assessments/:assessmentId/official-values')
export class OfficialValuesController {
  constructor(private readonly commands: ChildCommands) {}

  @Post()
  @Needs('write-record')
  @Writes('Transcribe what the official report prints, or, with a reason, what it prints indeed', AssessmentWritten)
  async transcribeOfficialValues(
    @Param() { childId, assessmentId }: AssessmentPath,
    @Body() body: TranscribeOfficialValuesBody,
    @From() sender: Sender,
  ): Promise<AssessmentWritten> {
    const given = await this.commands.give(childId, sender, () => transcribeOfficialValues(assessmentId, body));
    return { ...writtenOf(given), assessmentId };
  }
}
