import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Person, ReachOfList } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { SignedIn, WithinReach } from '../admission/signed-in';
import { Reads, ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { ChildRecords } from '../reading/child-records';
import { Reflection } from '../reading/reflection';
import { Signatures, WaitingCosignatureList } from './signatures.answer';
import { signaturesOf } from './signatures-of';
import { WaitingCosignatures } from './waiting-cosignatures';

@ApiTags('assessments')
@Controller()
export class SignaturesController {
  constructor(
    private readonly records: ChildRecords,
    private readonly waiting: WaitingCosignatures,
    private readonly reflection: Reflection,
  ) {}

  @Get('children/:childId/signatures')
  @Needs('read-record')
  @ReadsChild('Who answers for each assessment, and which wait for a co-signature', Signatures)
  async readSignatures(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @SignedIn() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Signatures> {
    await this.reflection.ofLog(after, reply);
    const record = await this.records.open(childId);
    const isCosigner = await this.waiting.isCosigner(person);
    return { childId, signatures: signaturesOf(record, { person, isCosigner }) };
  }

  @Get('cosignatures')
  @Needs('list-records')
  @Reads('Assessments that wait for a co-signature', WaitingCosignatureList)
  async listCosignatures(
    @Query() { after }: AfterQuery,
    @WithinReach() reach: ReachOfList,
    @SignedIn() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WaitingCosignatureList> {
    await this.reflection.ofReadModels(after, reply);
    return { waiting: await this.waiting.within(reach, person) };
  }
}
