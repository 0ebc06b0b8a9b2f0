import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { publishedNorms } from '../norms/published-norms';
import { Problems } from '../openapi/problems';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { asItStood } from '../reading/as-it-stood';
import { ChildRecords } from '../reading/child-records';
import { ReferenceInForce } from '../reading/reference-in-force';
import { Reflection } from '../reading/reflection';
import { childMapOf } from './child-map-of';
import { ChildMap } from './map.answer';
import { MapQuery } from './map.query';

@ApiTags('reading')
@Controller('children/:childId/map')
export class MapController {
  constructor(
    private readonly records: ChildRecords,
    private readonly reference: ReferenceInForce,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('The functional brain map through time, now or as of a day', ChildMap)
  @Problems(422)
  async readMap(
    @Param() { childId }: ChildPath,
    @Query() { after, knownOn, happenedBy, norms }: MapQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChildMap> {
    await this.reflection.ofLog(after, reply);
    const reference = await this.reference.current();
    const readWith = norms === null ? null : publishedNorms(reference, norms);
    if (knownOn === null && happenedBy === null)
      return this.records.now(childId, (record) => childMapOf(record, reference, readWith));
    const stood = asItStood(await this.records.open(childId), { knownOn, happenedBy });
    return childMapOf(stood, reference, readWith);
  }
}
