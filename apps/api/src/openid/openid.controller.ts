import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiFoundResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import type { ActingAdministrator } from '@understory/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs, Public } from '../admission/needs';
import { Acting } from '../admission/signed-in';
import { field, optional } from '../fields/field';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { AccountPath } from '../people/account-path';
import { Typed, typedRule } from '../sign-in/credentials';
import { OpenidSignIns } from './openid-sign-ins';

export class WaysIn {
  @ApiProperty({ description: 'The agency’s own provider is set: GET /sign-in/openid/departure leads there.' })
  readonly openid!: boolean;
}

export class DepartureQuery {
  @field<string | null>(optional(typedRule('A page of the app to come back to; anything else leads to its start.')))
  readonly returnsTo: string | null = null;
}

export class LinkBody {
  @Typed('The subject, as the provider names the person (`sub`); a refused sign-in leaves it in the account log.')
  readonly subject!: string;
}

@ApiTags('sign-in')
@Controller()
export class OpenidController {
  constructor(private readonly openid: OpenidSignIns) {}

  @Public()
  @Get('sign-in/ways')
  @ApiOperation({ summary: 'Which ways in there are besides a password', security: [] })
  @ApiOkResponse({ type: WaysIn, description: 'As the settings say.' })
  listWaysIn(): WaysIn {
    return { openid: this.openid.isOffered };
  }

  @Public()
  @Get('sign-in/openid/departure')
  @HttpCode(302)
  @ApiOperation({ summary: 'To the agency’s own OpenID provider', security: [] })
  @ApiFoundResponse({ description: 'There, with PKCE, state and nonce.' })
  @Problems(400, 404, 503)
  async departToProvider(
    @Query() { returnsTo }: DepartureQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await reply.redirect(await this.openid.depart(returnsTo, { request, reply }), 302);
  }

  @Public()
  @Get('sign-in/openid/arrival')
  @HttpCode(302)
  @ApiOperation({ summary: 'Back from the provider; registered there as the redirect address', security: [] })
  @ApiFoundResponse({ description: 'Into the app, signed in; or back to the sign-in, which says why not.' })
  @Problems(404, 503)
  async arriveFromProvider(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await reply.redirect(await this.openid.arrive({ request, reply }), 302);
  }

  @Public()
  @Get('sign-in/openid/leaving')
  @HttpCode(302)
  @ApiOperation({ summary: 'Sign out at the provider as well, after POST /sign-out', security: [] })
  @ApiFoundResponse({ description: 'To the provider, or to the sign-in where it offers no such thing.' })
  @Problems(404, 503)
  async leaveProvider(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await reply.redirect(await this.openid.leave({ request, reply }), 302);
  }

  @Needs('manage-people')
  @Post('people/:accountId/openid-link')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let a person sign in through the provider' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'Linked.' })
  @Problems(400, 401, 403, 404, 409, 503)
  linkPerson(
    @Acting() administrator: ActingAdministrator,
    @Param() { accountId }: AccountPath,
    @Body() { subject }: LinkBody,
  ): Promise<void> {
    return this.openid.link(administrator, accountId, subject);
  }

  @Needs('manage-people')
  @Post('people/:accountId/openid-unlink')
  @HttpCode(204)
  @ApiOperation({ summary: 'No longer let a person sign in through the provider; they are signed out everywhere' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'Unlinked.' })
  @Problems(400, 401, 403, 404, 503)
  unlinkPerson(@Acting() administrator: ActingAdministrator, @Param() { accountId }: AccountPath): Promise<void> {
    return this.openid.unlink(administrator, accountId);
  }
}
