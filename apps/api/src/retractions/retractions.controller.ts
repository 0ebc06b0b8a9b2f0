import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild, Writes } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { ChildRecords } from '../reading/child-records';
import { Reflection } from '../reading/reflection';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { From, type Sender } from '../writing/sender';
import { Written } from '../writing/written.answer';
import { RetractBody, RetractDischargeBody } from './retract.body';
import { retractDischarge, retractionCommandOf } from './retraction-command-of';
import { retractionsOfChild } from './retractions-of-child';
import { RetractionsOfChild } from './retractions.answer';

@ApiTags('children')
@Controller('children/:childId')
export class RetractionsController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly records: ChildRecords,
    private readonly reflection: Reflection,
  ) {}

  @Post('retractions')
  @Needs('write-record')
  @Writes('Take an entry back that was recorded in error, such as for the wrong child', Written)
  async retractEntry(
    @Param() { childId }: ChildPath,
    @Body() body: RetractBody,
    @From() sender: Sender,
  ): Promise<Written> {
    return writtenOf(await this.commands.give(childId, sender, () => retractionCommandOf(body)));
  }

  @Post('discharges/retractions')
  @Needs('discharge-record')
  @Writes('Take the discharge back that stands: the child is in care as if it had never left', Written)
  async retractDischarge(
    @Param() { childId }: ChildPath,
    @Body() body: RetractDischargeBody,
    @From() sender: Sender,
  ): Promise<Written> {
    return writtenOf(await this.commands.give(childId, sender, () => retractDischarge(body)));
  }

  @Get('retractions')
  @Needs('read-record')
  @ReadsChild('What was taken back as recorded in error, and why', RetractionsOfChild)
  async readRetractions(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RetractionsOfChild> {
    await this.reflection.ofLog(after, reply);
    const { child } = await this.records.open(childId);
    return retractionsOfChild(child, childId);
  }
}
