import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { From, type Sender } from '../writing/sender';
import { ReadinessPolicies } from './policies';
import { Policies, PolicyWritten } from './policies.answer';
import { PublishPolicyBody } from './policy.body';

@ApiTags('policies')
@Controller('policies')
export class PoliciesController {
  constructor(private readonly policies: ReadinessPolicies) {}

  @Needs('read-policies')
  @Get()
  @ApiOperation({ summary: 'Every published readiness policy, and which one is in force' })
  @ApiOkResponse({ type: Policies, description: 'Oldest first; the newest is in force.' })
  @Problems(401, 503)
  listPolicies(): Promise<Policies> {
    return this.policies.list();
  }

  @Needs('publish-policy')
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
}
