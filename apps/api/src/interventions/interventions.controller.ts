import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { ChildPath, InterventionPath } from '../paths/child-path';
import { ReferenceInForce } from '../reading/reference-in-force';
import { essentialInForce } from '../sequence/essential-in-force';
import { AnswerSixRsBody } from '../six-rs/answer-six-rs.body';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import {
  answerSixRs,
  changeIntervention,
  endIntervention,
  makeInterventionPrimary,
  planIntervention,
} from '../writing/commands-from';
import { newInterventionId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { InterventionWritten } from '../writing/written.answer';
import { ChangeInterventionBody } from './change-intervention.body';
import { EndInterventionBody } from './end-intervention.body';
import { MakePrimaryBody } from './make-primary.body';
import { PlanInterventionBody } from './plan-intervention.body';

@ApiTags('interventions')
@Controller('children/:childId/interventions')
export class InterventionsController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly reference: ReferenceInForce,
  ) {}

  @Post()
  @Needs('write-record')
  @Writes('Plan an intervention', InterventionWritten)
  async planIntervention(
    @Param() { childId }: ChildPath,
    @Body() body: PlanInterventionBody,
    @From() sender: Sender,
  ): Promise<InterventionWritten> {
    const given = await this.commands.give(childId, sender, (id) => planIntervention(newInterventionId(id), body));
    return { ...writtenOf(given), interventionId: newInterventionId(given.commandId) };
  }

  @Post(':interventionId/changes')
  @Needs('write-record')
  @Writes('Change the plan of an intervention', InterventionWritten)
  async changeIntervention(
    @Param() { childId, interventionId }: InterventionPath,
    @Body() body: ChangeInterventionBody,
    @From() sender: Sender,
  ): Promise<InterventionWritten> {
    const given = await this.commands.give(childId, sender, () => changeIntervention(interventionId, body));
    return { ...writtenOf(given), interventionId };
  }

  @Post(':interventionId/ending')
  @Needs('write-record')
  @Writes('End an intervention on a day', InterventionWritten)
  async endIntervention(
    @Param() { childId, interventionId }: InterventionPath,
    @Body() body: EndInterventionBody,
    @From() sender: Sender,
  ): Promise<InterventionWritten> {
    const given = await this.commands.give(childId, sender, () => endIntervention(interventionId, body));
    return { ...writtenOf(given), interventionId };
  }

  @Post(':interventionId/primary')
  @Needs('write-record')
  @Writes('Make work above the focus primary; needs a reason while a lower region is essential', InterventionWritten)
  async makeInterventionPrimary(
    @Param() { childId, interventionId }: InterventionPath,
    @Body() body: MakePrimaryBody,
    @From() sender: Sender,
  ): Promise<InterventionWritten> {
    const essential = await essentialInForce(this.reference);
    const make = () => makeInterventionPrimary(interventionId, body, essential);
    return { ...writtenOf(await this.commands.give(childId, sender, make)), interventionId };
  }

  @Post(':interventionId/six-rs')
  @Needs('write-record')
  @Writes('Answer the six R’s of an intervention, all at once', InterventionWritten)
  async answerSixRs(
    @Param() { childId, interventionId }: InterventionPath,
    @Body() body: AnswerSixRsBody,
    @From() sender: Sender,
  ): Promise<InterventionWritten> {
    const given = await this.commands.give(childId, sender, () => answerSixRs(interventionId, body));
    return { ...writtenOf(given), interventionId };
  }
}
