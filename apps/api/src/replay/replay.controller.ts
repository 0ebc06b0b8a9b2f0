import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { ChildRecords } from '../reading/child-records';
import { Reflection } from '../reading/reflection';
import { replayOf } from './replay-of';
import { Replay } from './replay.answer';

@ApiTags('auditing')
@Controller('children/:childId/replay')
export class ReplayController {
  constructor(
    private readonly records: ChildRecords,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-history')
  @ReadsChild('Every event of a record with what it changed, to be folded one by one', Replay)
  async readReplay(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Replay> {
    await this.reflection.ofLog(after, reply);
    return replayOf(childId, await this.records.openEvenErased(childId));
  }
}
