import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@understory/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../admission/needs';
import { SessionId, SignedIn } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { Session } from '../sign-in/sign-in.answer';
import { OwnAccount } from './own-account';
import { OwnSessions } from './own-account.answer';
import { ChangePasswordBody, EndSessionsBody, SessionPath } from './own-account.body';

@ApiTags('own account')
@Controller()
export class OwnAccountController {
  constructor(private readonly own: OwnAccount) {}

  @Needs('keep-own-account')
  @Get('sessions')
  @ApiOperation({ summary: 'Where the account is signed in' })
  @ApiOkResponse({ type: OwnSessions, description: 'The own sessions that are open.' })
  @Problems(401, 503)
  async listSessions(@SignedIn() person: Person, @SessionId() sessionId: string): Promise<OwnSessions> {
    return { sessions: await this.own.sessions(person, sessionId) };
  }

  @Needs('keep-own-account')
  @Post('sessions/:sessionRef/end')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out of one session' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'It is over.' })
  @Problems(400, 401, 403, 404, 503)
  endOneSession(
    @SignedIn() person: Person,
    @Param() { sessionRef }: SessionPath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.own.endSession(person, sessionRef, { request, reply });
  }

  @Needs('keep-own-account')
  @Post('sessions/end')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out everywhere, or everywhere else' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'They are over.' })
  @Problems(400, 401, 403, 503)
  endSessions(
    @SignedIn() person: Person,
    @SessionId() sessionId: string,
    @Body() body: EndSessionsBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.own.endSessions(person, sessionId, body, { request, reply });
  }

  @Needs('keep-own-account')
  @Post('own-password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Change the own password; every other session of the account ends' })
  @csrfTokenHeader
  @ApiOkResponse({ type: Session, description: 'Changed; the session goes on under a new id and a new token.' })
  @Problems(400, 401, 403, 409, 422, 429, 503)
  changePassword(
    @SignedIn() person: Person,
    @Body() body: ChangePasswordBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.own.changePassword(person, body, { request, reply });
  }
}
