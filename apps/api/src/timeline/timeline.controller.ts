import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { ChildRecords } from '../reading/child-records';
import { Reflection } from '../reading/reflection';
import { timelineEntryOf } from './timeline-entry-of';
import { Timeline } from './timeline.answer';

@ApiTags('reading')
@Controller('children/:childId/timeline')
export class TimelineController {
  constructor(
    private readonly records: ChildRecords,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('Every event of the record: who, what, when it happened and when it was known', Timeline)
  async readTimeline(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Timeline> {
    await this.reflection.ofLog(after, reply);
    const { entries } = await this.records.open(childId);
    return { childId, events: entries.map(timelineEntryOf) };
  }
}
