import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { EmergencyReviewing } from '../emergency/reviewing';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { ChildRecords } from '../reading/child-records';
import { ReferenceInForce } from '../reading/reference-in-force';
import { Reflection } from '../reading/reflection';
import { ChildSummary } from './child.answer';
import { summaryOf } from './summary-of';

@ApiTags('children')
@Controller('children/:childId')
export class ChildController {
  constructor(
    private readonly records: ChildRecords,
    private readonly reference: ReferenceInForce,
    private readonly reflection: Reflection,
    private readonly emergencies: EmergencyReviewing,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('One child: who it is and what is worked on', ChildSummary)
  async readChild(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChildSummary> {
    await this.reflection.ofLog(after, reply);
    const notices = await this.emergencies.noticesOf(childId);
    const inForce = await this.reference.current();
    return this.records.now(childId, (record) => summaryOf(childId, record, inForce, notices));
  }
}
