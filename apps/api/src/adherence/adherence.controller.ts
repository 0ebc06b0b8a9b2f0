import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { ChildRecords } from '../reading/child-records';
import { Reflection } from '../reading/reflection';
import { Today } from '../reading/today';
import { adherenceOf } from './adherence-of';
import { Adherence } from './adherence.answer';
import { AdherenceQuery } from './adherence.query';

const weeksUnlessAsked = 12;

@ApiTags('doses')
@Controller('children/:childId/adherence')
export class AdherenceController {
  constructor(
    private readonly records: ChildRecords,
    private readonly reflection: Reflection,
    private readonly today: Today,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('What was planned and delivered, week by week and region by region', Adherence)
  async readAdherence(
    @Param() { childId }: ChildPath,
    @Query() { after, weeks, through }: AdherenceQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Adherence> {
    await this.reflection.ofLog(after, reply);
    const last = through ?? this.today.day();
    return this.records.now(childId, ({ child }) => adherenceOf(child, childId, weeks ?? weeksUnlessAsked, last));
  }
}
