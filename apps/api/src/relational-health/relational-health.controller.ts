import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild, Writes } from '../openapi/route';
import { ChildPath, RelationalHealthPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { ChildRecords } from '../reading/child-records';
import { Reflection } from '../reading/reflection';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { correctRelationalHealth, recordRelationalHealth } from '../writing/commands-from';
import { newRelationalHealthId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { RelationalHealthWritten } from '../writing/written.answer';
import { CorrectRelationalHealthBody } from './correct-relational-health.body';
import { RecordRelationalHealthBody } from './record-relational-health.body';
import { relationalHealthOf } from './relational-health-of';
import { RelationalHealthOverTime } from './relational-health.answer';

@ApiTags('relational health')
@Controller('children/:childId/relational-health')
export class RelationalHealthController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly records: ChildRecords,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('Current relational health over time, with assessments and on its own', RelationalHealthOverTime)
  async readRelationalHealth(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RelationalHealthOverTime> {
    await this.reflection.ofLog(after, reply);
    return { childId, points: await this.records.now(childId, ({ child }) => relationalHealthOf(child)) };
  }

  @Post()
  @Needs('write-record')
  @Writes('Record current relational health by area', RelationalHealthWritten)
  async recordRelationalHealth(
    @Param() { childId }: ChildPath,
    @Body() body: RecordRelationalHealthBody,
    @From() sender: Sender,
  ): Promise<RelationalHealthWritten> {
    const given = await this.commands.give(childId, sender, (id) =>
      recordRelationalHealth(newRelationalHealthId(id), body),
    );
    return { ...writtenOf(given), relationalHealthId: newRelationalHealthId(given.commandId) };
  }

  @Post(':relationalHealthId/corrections')
  @Needs('write-record')
  @Writes('Correct current relational health', RelationalHealthWritten)
  async correctRelationalHealth(
    @Param() { childId, relationalHealthId }: RelationalHealthPath,
    @Body() body: CorrectRelationalHealthBody,
    @From() sender: Sender,
  ): Promise<RelationalHealthWritten> {
    const given = await this.commands.give(childId, sender, () => correctRelationalHealth(relationalHealthId, body));
    return { ...writtenOf(given), relationalHealthId };
  }
}
