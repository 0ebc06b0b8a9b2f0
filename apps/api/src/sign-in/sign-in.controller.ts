import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@understory/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs, Public } from '../admission/needs';
import { OpeningOfSession, SessionId, SignedIn } from '../admission/signed-in';
import { csrfTokenHeader } from '../openapi/route';
import { Problems } from '../openapi/problems';
import { DemonstrationAccounts, Session } from './sign-in.answer';
import { FirstAdministratorBody, SetPasswordBody, SignInBody } from './sign-in.body';
import { sessionOf, type Opening } from './opened-sessions';
import { SignIns } from './sign-ins';

const signsIn = { type: Session, description: 'Signed in; the session is in the cookie understory_session.' };

@ApiTags('sign-in')
@Controller()
export class SignInController {
  constructor(private readonly signIns: SignIns) {}

  @Public()
  @Post('sign-in')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in', security: [] })
  @ApiOkResponse(signsIn)
  @Problems(400, 401, 403, 429, 503)
  signIn(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.signIns.signIn(body, { request, reply });
  }

  @Public()
  @Post('sign-in/first-administrator')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Open the first account of an empty home, with the code printed at its start',
    security: [],
  })
  @ApiOkResponse(signsIn)
  @Problems(400, 401, 403, 409, 422, 503)
  createFirstAdministrator(
    @Body() body: FirstAdministratorBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.signIns.createFirstAdministrator(body, { request, reply });
  }

  @Public()
  @Post('sign-in/password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Set a password with the code that an administrator handed over', security: [] })
  @ApiOkResponse(signsIn)
  @Problems(400, 401, 403, 422, 503)
  setPassword(
    @Body() body: SetPasswordBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.signIns.setPassword(body, { request, reply });
  }

  @Public()
  @Get('sign-in/demonstration-accounts')
  @ApiOperation({ summary: 'The published accounts of a demonstration home', security: [] })
  @ApiOkResponse({ type: DemonstrationAccounts, description: 'They see made-up children only.' })
  async listDemonstrationAccounts(): Promise<DemonstrationAccounts> {
    return { accounts: await this.signIns.demonstrationAccounts() };
  }

  @Needs('finish-sign-in')
  @Get('session')
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ type: Session, description: 'The session goes on.' })
  @Problems(401, 503)
  readSession(
    @SignedIn() person: Person,
    @SessionId() sessionId: string,
    @OpeningOfSession() opening: Required<Opening>,
  ): Session {
    return sessionOf(person, sessionId, opening);
  }

  @Needs('finish-sign-in')
  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'The session is over.' })
  @Problems(401, 403, 503)
  signOut(
    @SignedIn() person: Person,
    @SessionId() sessionId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.signIns.signOut(person, sessionId, { request, reply });
  }
}
