import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Reach } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { WithinReach } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { From, type Sender } from '../writing/sender';
import { Backtest } from './backtest.answer';
import { ReadinessPolicies } from './policies';
import { Policies, PolicyWritten } from './policies.answer';
import { PolicyBacktests } from './policy-backtests';
import { DraftPolicyBody, PublishPolicyBody } from './policy.body';

@ApiTags('policies')
@Controller('policies')
export class PoliciesController {
  constructor(
    private readonly policies: ReadinessPolicies,
    private readonly backtests: PolicyBacktests,
  ) {}

  @Needs('read-reference-data')
  @Get()
  @ApiOperation({ summary: 'Every published readiness policy, and which one is in force' })
  @ApiOkResponse({ type: Policies, description: 'Oldest first; the newest is in force.' })
  @Problems(401, 503)
  listPolicies(): Promise<Policies> {
    return this.policies.list();
  }

  @Needs('publish-reference-data')
  @Post()
  @ApiOperation({ summary: 'Put a readiness policy in force; every child’s flags are looked at again' })
  @csrfTokenHeader
  @ApiCreatedResponse({
    type: PolicyWritten,
    description: 'In force. The content of the one in force again publishes nothing, and answers that one.',
  })
  @Problems(400, 401, 403, 409, 422, 503)
  publishPolicy(@From() { actor }: Sender, @Body() body: PublishPolicyBody): Promise<PolicyWritten> {
    return this.policies.publish(actor, body);
  }

  @Needs('try-policy')
  @Post('backtest')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What a draft policy would have proposed over the histories of own programs, in groups only',
  })
  @csrfTokenHeader
  @ApiOkResponse({ type: Backtest, description: 'Nothing was written.' })
  @Problems(400, 401, 403, 409, 503)
  async backtestPolicy(
    @Body() body: DraftPolicyBody,
    @WithinReach() reach: Reach,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Backtest> {
    const leaving = new AbortController();
    reply.raw.once('close', () => leaving.abort());
    return this.backtests.run(body, reach, leaving.signal);
  }
}
