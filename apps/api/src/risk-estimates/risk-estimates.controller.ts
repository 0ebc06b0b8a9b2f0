import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { ChildPath, RiskEstimatePath } from '../paths/child-path';
import { ReferenceInForce } from '../reading/reference-in-force';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { correctRiskEstimate, transcribeRiskEstimate } from '../writing/commands-from-history';
import { newRiskEstimateId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { RiskEstimateWritten } from '../writing/written.answer';
import { CorrectRiskEstimateBody } from './correct-risk-estimate.body';
import { TranscribeRiskEstimateBody } from './transcribe-risk-estimate.body';

@ApiTags('developmental history')
@Controller('children/:childId/risk-estimates')
export class RiskEstimatesController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly reference: ReferenceInForce,
  ) {}

  @Post()
  @Needs('write-record')
  @Writes('Transcribe the overall risk estimate of an official report', RiskEstimateWritten)
  async transcribeRiskEstimate(
    @Param() { childId }: ChildPath,
    @Body() body: TranscribeRiskEstimateBody,
    @From() sender: Sender,
  ): Promise<RiskEstimateWritten> {
    const given = await this.commands.give(childId, sender, async (id) =>
      transcribeRiskEstimate(newRiskEstimateId(id), body, await this.reference.periods()),
    );
    return { ...writtenOf(given), estimateId: newRiskEstimateId(given.commandId) };
  }

  @Post(':estimateId/corrections')
  @Needs('write-record')
  @Writes('Correct a transcribed risk estimate', RiskEstimateWritten)
  async correctRiskEstimate(
    @Param() { childId, estimateId }: RiskEstimatePath,
    @Body() body: CorrectRiskEstimateBody,
    @From() sender: Sender,
  ): Promise<RiskEstimateWritten> {
    const given = await this.commands.give(childId, sender, async () =>
      correctRiskEstimate(estimateId, body, await this.reference.periods()),
    );
    return { ...writtenOf(given), estimateId };
  }
}
