import { applyDecorators, Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Credential } from '@understory/access';
import type { FastifyRequest } from 'fastify';
import { Needs } from '../admission/needs';
import { CredentialOfRequest } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader, everyRoute } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { StatedPurposeAnswer } from './purpose.answer';
import { StatePurposeBody } from './purpose.body';
import { PurposesOfPeople } from './purposes-of-people';

@ApiTags('children')
@Controller('children/:childId/purpose')
export class PurposeController {
  constructor(private readonly purposes: PurposesOfPeople) {}

  @Post()
  @Needs('state-purpose')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say what an individual record of an own program is opened for' })
  @csrfTokenHeader
  @ApiOkResponse({ type: StatedPurposeAnswer, description: 'Written into the access log; said again, it holds anew.' })
  @applyDecorators(...everyRoute, Problems(404))
  statePurpose(
    @Param() { childId }: ChildPath,
    @Body() { purpose }: StatePurposeBody,
    @CredentialOfRequest() credential: Credential,
    @Req() request: FastifyRequest,
  ): Promise<StatedPurposeAnswer> {
    return this.purposes.state(childId, purpose, credential, request);
  }
}
