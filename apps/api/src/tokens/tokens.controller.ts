import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { scopesOfRole, type ActingAdministrator, type Person } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { Acting, SignedIn } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { TokensOfPeople } from './tokens-of-people';
import { MadeToken, OwnTokens, Tokens } from './tokens.answer';
import { MakeTokenBody, TokenPath } from './tokens.body';

@ApiTags('own account')
@Controller()
export class TokensController {
  constructor(private readonly tokens: TokensOfPeople) {}

  @Needs('keep-own-account')
  @Get('own-tokens')
  @ApiOperation({ summary: 'The tokens that programs use in the own name' })
  @ApiOkResponse({ type: OwnTokens, description: 'Those that are over or revoked stay listed.' })
  @Problems(401, 503)
  async listOwnTokens(@SignedIn() person: Person): Promise<OwnTokens> {
    return { tokens: await this.tokens.ofOwn(person), scopes: scopesOfRole(person.role) };
  }

  @Needs('keep-own-account')
  @Post('own-tokens')
  @ApiOperation({ summary: 'Make a token for a program, with fewer rights than the own ones' })
  @csrfTokenHeader
  @ApiCreatedResponse({ type: MadeToken, description: 'Made.' })
  @Problems(400, 401, 403, 422, 429, 503)
  makeToken(
    @Acting() person: ActingAdministrator,
    @Body() body: MakeTokenBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MadeToken> {
    return this.tokens.make(person, body, reply);
  }

  @Needs('keep-own-account')
  @Post('own-tokens/:tokenId/revocation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a token of the own account' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'It works no longer.' })
  @Problems(400, 401, 403, 404, 503)
  revokeOwnToken(@Acting() person: ActingAdministrator, @Param() { tokenId }: TokenPath): Promise<void> {
    return this.tokens.revoke(person, tokenId, person.accountId);
  }

  @Needs('manage-people')
  @Get('tokens')
  @ApiOperation({ summary: 'Everybody’s tokens' })
  @ApiOkResponse({ type: Tokens, description: 'Nobody is shown a token itself.' })
  @Problems(401, 403, 503)
  async listTokens(@SignedIn() administrator: Person): Promise<Tokens> {
    return { tokens: await this.tokens.ofAll(administrator) };
  }

  @Needs('manage-people')
  @Post('tokens/:tokenId/revocation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke anybody’s token' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'It works no longer.' })
  @Problems(400, 401, 403, 404, 503)
  revokeToken(@Acting() administrator: ActingAdministrator, @Param() { tokenId }: TokenPath): Promise<void> {
    return this.tokens.revoke(administrator, tokenId, null);
  }
}
