import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ReachOfList } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { WithinReach } from '../admission/signed-in';
import { Reads } from '../openapi/route';
import { Reflection } from '../reading/reflection';
import { FlagList } from './flags.answer';
import { FlagsQuery } from './flags.query';
import { OpenedFlags } from './opened-flags';

@ApiTags('flags')
@Controller('flags')
export class FlagsController {
  constructor(
    private readonly flags: OpenedFlags,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('list-records')
  @Reads('The readiness flags of all children', FlagList)
  async listFlags(
    @Query() { after, status }: FlagsQuery,
    @WithinReach() reach: ReachOfList,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FlagList> {
    await this.reflection.ofReadModels(after, reply);
    return { flags: await this.flags.list(status, reach) };
  }
}
