import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ReachOfList } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { WithinReach } from '../admission/signed-in';
import { csrfTokenHeader, Reads } from '../openapi/route';
import { ReadAs, ShowsRecord } from '../read-log/shows-record';
import { Reflection } from '../reading/reflection';
import { Caseload } from './caseload.answer';
import { CaseloadQuery } from './caseload.query';
import { OpenedCaseload } from './opened-caseload';
import { SearchBody } from './search.body';

@ApiTags('children')
@Controller('children')
export class CaseloadController {
  constructor(
    private readonly caseload: OpenedCaseload,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('list-records')
  @Reads('The children within reach, discharged ones included', Caseload)
  async listChildren(
    @Query() { after, ...sought }: CaseloadQuery,
    @WithinReach() reach: ReachOfList,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Caseload> {
    await this.reflection.ofReadModels(after, reply);
    return { children: await this.caseload.list({ ...sought, reference: null }, reach) };
  }

  @Post('search')
  @HttpCode(200)
  @ShowsRecord()
  @ReadAs('search')
  @Needs('list-records')
  @Reads('The children within reach whose reference holds a text; for program managers, is it', Caseload)
  @csrfTokenHeader
  async searchChildren(
    @Query() { after, ...sought }: CaseloadQuery,
    @Body() { reference }: SearchBody,
    @WithinReach() reach: ReachOfList,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Caseload> {
    await this.reflection.ofReadModels(after, reply);
    return { children: await this.caseload.list({ ...sought, reference }, reach) };
  }
}
