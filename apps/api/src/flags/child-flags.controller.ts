import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild, Writes } from '../openapi/route';
import { ChildPath, FlagPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { ChildRecords } from '../reading/child-records';
import { Reflection } from '../reading/reflection';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { reviewFlag } from '../writing/commands-from';
import { From, type Sender } from '../writing/sender';
import { FlagWritten } from '../writing/written.answer';
import { flagsOfChild } from './flags-of-child';
import { FlagsOfChild } from './flags.answer';
import { ReviewFlagBody } from './review-flag.body';

@ApiTags('flags')
@Controller('children/:childId/flags')
export class ChildFlagsController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly records: ChildRecords,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('The readiness flags of one child, with their evidence', FlagsOfChild)
  async listFlagsOfChild(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FlagsOfChild> {
    await this.reflection.ofLog(after, reply);
    return { flags: await this.records.now(childId, flagsOfChild) };
  }

  @Post(':flagId/reviews')
  @Needs('write-record')
  @Writes('Accept or decline an open flag', FlagWritten)
  async reviewFlag(
    @Param() { childId, flagId }: FlagPath,
    @Body() body: ReviewFlagBody,
    @From() sender: Sender,
  ): Promise<FlagWritten> {
    return { ...writtenOf(await this.commands.give(childId, sender, () => reviewFlag(flagId, body))), flagId };
  }
}
