import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { ChildPath, DosePath, InterventionPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { correctDose, deliverDose, deliverDoses } from '../writing/commands-from';
import { dosePlacedAt, newDoseId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { DosesWritten, DoseWritten } from '../writing/written.answer';
import { CorrectDoseBody } from './correct-dose.body';
import { DeliverDoseBody } from './deliver-dose.body';
import { DeliverDosesBody } from './deliver-doses.body';

@ApiTags('doses')
@Controller('children/:childId')
export class DosesController {
  constructor(private readonly commands: ChildCommands) {}

  @Post('interventions/:interventionId/doses')
  @Needs('write-record')
  @Writes('Deliver a dose of an intervention', DoseWritten)
  async deliverDose(
    @Param() { childId, interventionId }: InterventionPath,
    @Body() body: DeliverDoseBody,
    @From() sender: Sender,
  ): Promise<DoseWritten> {
    const given = await this.commands.give(childId, sender, (id) => deliverDose(newDoseId(id), interventionId, body));
    return { ...writtenOf(given), doseId: newDoseId(given.commandId) };
  }

  @Post('doses/batch')
  @Needs('write-record')
  @Writes('Deliver several doses in one go: all of them are recorded, or none', DosesWritten)
  async deliverDoses(
    @Param() { childId }: ChildPath,
    @Body() body: DeliverDosesBody,
    @From() sender: Sender,
  ): Promise<DosesWritten> {
    const given = await this.commands.give(childId, sender, (id) => deliverDoses(dosePlacedAt(id), body));
    const doseIds = body.doses.map((_, index) => dosePlacedAt(given.commandId)(index));
    return { ...writtenOf(given), doseIds };
  }

  @Post('doses/:doseId/corrections')
  @Needs('write-record')
  @Writes('Correct a dose', DoseWritten)
  async correctDose(
    @Param() { childId, doseId }: DosePath,
    @Body() body: CorrectDoseBody,
    @From() sender: Sender,
  ): Promise<DoseWritten> {
    const given = await this.commands.give(childId, sender, () => correctDose(doseId, body));
    return { ...writtenOf(given), doseId };
  }
}
