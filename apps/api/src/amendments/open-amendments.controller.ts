import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ReachOfList } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { WithinReach } from '../admission/signed-in';
import { Reads } from '../openapi/route';
import { AfterQuery } from '../reading/after.query';
import { Reflection } from '../reading/reflection';
import { OpenAmendments } from './amendments.answer';
import { AmendmentsOfChildren } from './amendments-of-children';

@ApiTags('amendments')
@Controller('amendments')
export class OpenAmendmentsController {
  constructor(
    private readonly amendments: AmendmentsOfChildren,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('list-records')
  @Reads('Requests for amendment that are to be decided, with the days left', OpenAmendments)
  async listOpenAmendments(
    @Query() { after }: AfterQuery,
    @WithinReach() reach: ReachOfList,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenAmendments> {
    await this.reflection.ofReadModels(after, reply);
    return this.amendments.open(reach);
  }
}
