import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { ChildPath, IncidentPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { correctIncident, recordIncident } from '../writing/commands-from-course';
import { newIncidentId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { IncidentWritten } from '../writing/written.answer';
import { CorrectIncidentBody } from './correct-incident.body';
import { RecordIncidentBody } from './record-incident.body';

@ApiTags('incidents')
@Controller('children/:childId/incidents')
export class IncidentsController {
  constructor(private readonly commands: ChildCommands) {}

  @Post()
  @Needs('write-record')
  @Writes('Record a restraint or a critical incident', IncidentWritten)
  async recordIncident(
    @Param() { childId }: ChildPath,
    @Body() body: RecordIncidentBody,
    @From() sender: Sender,
  ): Promise<IncidentWritten> {
    const given = await this.commands.give(childId, sender, (id) => recordIncident(newIncidentId(id), body));
    return { ...writtenOf(given), incidentId: newIncidentId(given.commandId) };
  }

  @Post(':incidentId/corrections')
  @Needs('write-record')
  @Writes('Correct an incident', IncidentWritten)
  async correctIncident(
    @Param() { childId, incidentId }: IncidentPath,
    @Body() body: CorrectIncidentBody,
    @From() sender: Sender,
  ): Promise<IncidentWritten> {
    const given = await this.commands.give(childId, sender, () => correctIncident(incidentId, body));
    return { ...writtenOf(given), incidentId };
  }
}
