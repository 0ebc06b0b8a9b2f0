import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person, Reach, ReachOfList } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { SignedIn, WithinReach } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader, Reads } from '../openapi/route';
import { AfterQuery } from '../reading/after.query';
import { Reflection } from '../reading/reflection';
import { Notices, UnseenNotices } from './notices.answer';
import { NoticesOfPeople } from './notices-of-people';
import { SeenNoticesBody } from './seen-notices.body';

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly notices: NoticesOfPeople,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-notices')
  @Reads('What is due soon, overdue or missing, of the children within reach and of people’s certifications', Notices)
  async listNotices(
    @Query() { after }: AfterQuery,
    @SignedIn() person: Person,
    @WithinReach() reach: ReachOfList,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Notices> {
    await this.reflection.ofReadModels(after, reply);
    return this.notices.list(person, reach);
  }

  @Get('unseen')
  @Needs('read-notices')
  @ApiOperation({ summary: 'How many notices the person who asks has not seen' })
  @ApiOkResponse({ type: UnseenNotices, description: 'As of now; names nobody.' })
  @Problems(401, 403, 503)
  async countUnseenNotices(@SignedIn() person: Person, @WithinReach() reach: Reach): Promise<UnseenNotices> {
    return { unseen: await this.notices.unseen(person, reach) };
  }

  @Post('seen')
  @Needs('read-notices')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Note that the person who asks has seen one notice, or all of them; others go on being told',
  })
  @csrfTokenHeader
  @ApiOkResponse({ type: UnseenNotices, description: 'What is left.' })
  @Problems(400, 401, 403, 503)
  async markNoticesSeen(
    @Body() { noticeId }: SeenNoticesBody,
    @SignedIn() person: Person,
    @WithinReach() reach: Reach,
  ): Promise<UnseenNotices> {
    return { unseen: await this.notices.markSeen(person, reach, noticeId) };
  }
}
