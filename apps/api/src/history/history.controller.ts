import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { ChildRecords } from '../reading/child-records';
import { ReferenceInForce } from '../reading/reference-in-force';
import { Reflection } from '../reading/reflection';
import { historyOf } from './history-of';
import { ChildHistory } from './history.answer';
import { HistoryQuery } from './history.query';

@ApiTags('reading')
@Controller('children/:childId/history')
export class HistoryController {
  constructor(
    private readonly records: ChildRecords,
    private readonly reference: ReferenceInForce,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('The record as it stood: what was known at a moment, of what had happened by a day', ChildHistory)
  async readHistory(
    @Param() { childId }: ChildPath,
    @Query() { after, knownOn, happenedBy }: HistoryQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChildHistory> {
    await this.reflection.ofLog(after, reply);
    const record = await this.records.open(childId);
    return historyOf(childId, record, await this.reference.current(), { knownOn, happenedBy });
  }
}
