import { applyDecorators, Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person, Reach } from '@understory/access';
import type { FastifyRequest } from 'fastify';
import { Needs } from '../admission/needs';
import { SignedIn, WithinReach } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader, everyRoute, ReadsBesideLog } from '../openapi/route';
import { EmergencyAccesses, OpenedInEmergency, UnreviewedEmergencies } from './emergency.answer';
import { OpenInEmergencyBody, ReviewEmergencyBody } from './emergency.body';
import { EmergencyPath } from './emergency-path';
import { EmergencyOpening } from './opening';
import { EmergencyReviewing } from './reviewing';

@ApiTags('emergencies')
@Controller('emergency-accesses')
export class EmergencyController {
  constructor(
    private readonly opening: EmergencyOpening,
    private readonly reviewing: EmergencyReviewing,
  ) {}

  @Post()
  @Needs('open-in-emergency')
  @ApiOperation({ summary: 'Open one record for a while in an emergency; everybody concerned sees it' })
  @csrfTokenHeader
  @ApiCreatedResponse({ type: OpenedInEmergency, description: 'The same whether or not there is such a child.' })
  @applyDecorators(...everyRoute, Problems(409, 422, 429))
  openInEmergency(
    @Body() body: OpenInEmergencyBody,
    @SignedIn() person: Person,
    @Req() request: FastifyRequest,
  ): Promise<OpenedInEmergency> {
    return this.opening.open(body, person, request);
  }

  @Get()
  @Needs('list-emergency-accesses')
  @ReadsBesideLog('Records that were opened in an emergency, why, and how that was judged', EmergencyAccesses)
  async listEmergencyAccesses(@SignedIn() person: Person, @WithinReach() reach: Reach): Promise<EmergencyAccesses> {
    return { accesses: await this.reviewing.list(person, reach) };
  }

  @Get('unreviewed')
  @Needs('list-emergency-accesses')
  @ReadsBesideLog('How many emergency accesses nobody has reviewed', UnreviewedEmergencies)
  countUnreviewedEmergencies(@WithinReach() reach: Reach): Promise<UnreviewedEmergencies> {
    return this.reviewing.count(reach);
  }

  @Post(':accessId/review')
  @Needs('review-emergency-access')
  @HttpCode(204)
  @ApiOperation({ summary: 'Judge an emergency access; never one’s own, and once' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'Kept for good.' })
  @applyDecorators(...everyRoute, Problems(404, 409))
  reviewEmergency(
    @Param() { accessId }: EmergencyPath,
    @Body() body: ReviewEmergencyBody,
    @SignedIn() person: Person,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.reviewing.review(accessId, body, person, request);
  }
}
