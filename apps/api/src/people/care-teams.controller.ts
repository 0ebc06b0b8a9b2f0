import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Person, Reach } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { SignedIn, WithinReach } from '../admission/signed-in';
import { Reads, Writes } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { Reflection } from '../reading/reflection';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { From, type Sender } from '../writing/sender';
import { Written } from '../writing/written.answer';
import { CareTeamsOfChildren } from './care-teams';
import { CareTeams } from './care-teams.answer';
import { CareTeamBody } from './people.body';

@ApiTags('people')
@Controller()
export class CareTeamsController {
  constructor(
    private readonly careTeams: CareTeamsOfChildren,
    private readonly commands: ChildCommands,
    private readonly reflection: Reflection,
  ) {}

  @Needs('list-care-teams')
  @Get('care-teams')
  @Reads('The care team of every child', CareTeams)
  async listCareTeams(
    @Query() { after }: AfterQuery,
    @WithinReach() reach: Reach,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CareTeams> {
    await this.reflection.ofReadModels(after, reply);
    return { children: await this.careTeams.list(reach) };
  }

  @Needs('change-care-team')
  @Post('children/:childId/care-team')
  @Writes('Change the care team of a child', Written)
  async changeCareTeam(
    @Param() { childId }: ChildPath,
    @Body() { accountIds }: CareTeamBody,
    @SignedIn() administrator: Person,
    @From() sender: Sender,
  ): Promise<Written> {
    const command = await this.careTeams.change(administrator, accountIds);
    return writtenOf(await this.commands.give(childId, sender, () => command));
  }
}
