import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Due, Person } from '@understory/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../admission/needs';
import { DueOfSession, SignedIn } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { Session } from '../sign-in/sign-in.answer';
import { EnrolledFactor, FactorToEnrol, OwnSecondFactor, RecoveryCodes } from './second-factor.answer';
import { BeginEnrolmentBody, BothFactorsBody, FactorCodeBody } from './second-factor.body';
import { SecondFactors } from './second-factors';

@ApiTags('own account')
@Controller()
export class SecondFactorController {
  constructor(private readonly factors: SecondFactors) {}

  @Needs('finish-sign-in')
  @Post('session/second-factor')
  @HttpCode(200)
  @ApiOperation({ summary: 'Finish a sign-in that waits for the second factor' })
  @csrfTokenHeader
  @ApiOkResponse({ type: Session, description: 'Signed in, under a new session and a new token.' })
  @Problems(400, 401, 403, 409, 422, 429, 503)
  finishSignIn(
    @SignedIn() person: Person,
    @DueOfSession() due: Due | null,
    @Body() { code }: FactorCodeBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.factors.finishSignIn(person, due, code, { request, reply });
  }

  @Needs('keep-own-account')
  @Get('own-second-factor')
  @ApiOperation({ summary: 'Whether the own account has a second factor' })
  @ApiOkResponse({ type: OwnSecondFactor, description: 'Nothing of the factor itself.' })
  @Problems(401, 503)
  readOwnSecondFactor(@SignedIn() person: Person): Promise<OwnSecondFactor> {
    return this.factors.ofOwn(person);
  }

  @Needs('finish-sign-in')
  @Post('own-second-factor/enrolment')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begin to set up a second factor; a present one goes on until the new one is confirmed' })
  @csrfTokenHeader
  @ApiOkResponse({ type: FactorToEnrol, description: 'For an authenticator app (RFC 6238).' })
  @Problems(400, 401, 403, 409, 422, 429, 503)
  beginFactorEnrolment(
    @SignedIn() person: Person,
    @DueOfSession() due: Due | null,
    @Body() { password }: BeginEnrolmentBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FactorToEnrol> {
    return this.factors.beginEnrolment(person, due, password, { request, reply });
  }

  @Needs('finish-sign-in')
  @Post('own-second-factor/confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm the second factor with a first code; every other session of the account ends' })
  @csrfTokenHeader
  @ApiOkResponse({ type: EnrolledFactor, description: 'Set up; the session goes on under a new id and a new token.' })
  @Problems(400, 401, 403, 409, 422, 429, 503)
  confirmFactorEnrolment(
    @SignedIn() person: Person,
    @DueOfSession() due: Due | null,
    @Body() { code }: FactorCodeBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolledFactor> {
    return this.factors.confirmEnrolment(person, due, code, { request, reply });
  }

  @Needs('keep-own-account')
  @Post('own-second-factor/recovery-codes')
  @HttpCode(200)
  @ApiOperation({ summary: 'New recovery codes instead of the present ones' })
  @csrfTokenHeader
  @ApiOkResponse({ type: RecoveryCodes, description: 'To be kept on paper.' })
  @Problems(400, 401, 403, 422, 429, 503)
  async renewRecoveryCodes(
    @SignedIn() person: Person,
    @Body() both: BothFactorsBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    return { recoveryCodes: await this.factors.renewRecoveryCodes(person, both, { request, reply }) };
  }

  @Needs('keep-own-account')
  @Post('own-second-factor/removal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Do without a second factor, where the role allows it; every other session ends' })
  @csrfTokenHeader
  @ApiOkResponse({ type: Session, description: 'Removed; the session goes on under a new id and a new token.' })
  @Problems(400, 401, 403, 409, 422, 429, 503)
  removeOwnFactor(
    @SignedIn() person: Person,
    @Body() both: BothFactorsBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.factors.remove(person, both, { request, reply });
  }
}
