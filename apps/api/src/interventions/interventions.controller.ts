import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { ChildPath, InterventionPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { changeIntervention, planIntervention } from '../writing/commands-from';
import { newInterventionId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { InterventionWritten } from '../writing/written.answer';
import { ChangeInterventionBody } from './change-intervention.body';
import { PlanInterventionBody } from './plan-intervention.body';

@ApiTags('interventions')
@Controller('children/:childId/interventions')
export class InterventionsController {
  constructor(private readonly commands: ChildCommands) {}

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
}
