import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { ChildRecords } from '../reading/child-records';
import { ReferenceInForce } from '../reading/reference-in-force';
import { Reflection } from '../reading/reflection';
import { Today } from '../reading/today';
import { sequenceOf } from './sequence-of';
import { Sequence } from './sequence.answer';
import { SequenceQuery } from './sequence.query';

@ApiTags('reading')
@Controller('children/:childId/sequence')
export class SequenceController {
  constructor(
    private readonly records: ChildRecords,
    private readonly reference: ReferenceInForce,
    private readonly reflection: Reflection,
    private readonly today: Today,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('The proposed plan from the newest map, bottom up, and how each intervention stands in it', Sequence)
  async readSequence(
    @Param() { childId }: ChildPath,
    @Query() { after, setting }: SequenceQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Sequence> {
    await this.reflection.ofLog(after, reply);
    const inForce = await this.reference.current();
    const asked = { childId, on: this.today.day(), setting };
    return this.records.now(childId, ({ child }) => sequenceOf(child, inForce, asked));
  }
}
