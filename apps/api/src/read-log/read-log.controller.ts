import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { Reflection } from '../reading/reflection';
import { ReadsOfChild } from './read-log.answer';
import { ReadLogQuery } from './read-log.query';
import { ShowsReadLog } from './shows-record';
import { ReadsOfChildren } from './reads-of-children';

@ApiTags('auditing')
@Controller('children/:childId/read-log')
export class ReadLogController {
  constructor(
    private readonly reads: ReadsOfChildren,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-read-log')
  @ShowsReadLog()
  @ReadsChild('Who has looked at the record of a child; asking is written down, too', ReadsOfChild)
  async readReadLog(
    @Param() { childId }: ChildPath,
    @Query() { after, before }: ReadLogQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadsOfChild> {
    await this.reflection.ofLog(after, reply);
    return this.reads.of(childId, before);
  }
}
