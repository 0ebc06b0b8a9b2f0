import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { addDays } from '@understory/domain';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { ChildRecords } from '../reading/child-records';
import { Reflection } from '../reading/reflection';
import { Today } from '../reading/today';
import { dosesOfChild } from './doses-of-child';
import { DosesOfChild } from './doses.answer';
import { DosesQuery } from './doses.query';

@ApiTags('doses')
@Controller('children/:childId/doses')
export class DeliveredDosesController {
  constructor(
    private readonly records: ChildRecords,
    private readonly reflection: Reflection,
    private readonly today: Today,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('The doses of some days as they stand, corrections included', DosesOfChild)
  async readDoses(
    @Param() { childId }: ChildPath,
    @Query() { after, from, through }: DosesQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DosesOfChild> {
    await this.reflection.ofLog(after, reply);
    const last = through ?? addDays(this.today.day(), 1);
    return this.records.now(childId, ({ child }) => dosesOfChild(child, childId, from ?? addDays(last, -7), last));
  }
}
