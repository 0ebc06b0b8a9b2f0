import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ActingAdministrator } from '@understory/access';
import { Needs } from '../admission/needs';
import { Acting } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { AccountPath } from '../people/account-path';
import { SignInRuleShown } from './second-factor.answer';
import { ResetFactorBody, SignInRuleBody } from './second-factor.body';
import { SignInRules } from './sign-in-rules';

@ApiTags('people')
@Controller()
export class SignInRulesController {
  constructor(private readonly rules: SignInRules) {}

  @Needs('manage-people')
  @Get('sign-in-rule')
  @ApiOperation({ summary: 'Which roles need a second factor' })
  @ApiOkResponse({ type: SignInRuleShown, description: 'The rule in force.' })
  @Problems(401, 403, 503)
  readSignInRule(): Promise<SignInRuleShown> {
    return this.rules.inForce();
  }

  @Needs('manage-people')
  @Post('sign-in-rule')
  @HttpCode(204)
  @ApiOperation({ summary: 'Publish which roles need a second factor; it counts from each person’s next sign-in on' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'In force.' })
  @Problems(400, 401, 403, 503)
  publishSignInRule(@Acting() administrator: ActingAdministrator, @Body() body: SignInRuleBody): Promise<void> {
    return this.rules.publish(administrator, body);
  }

  @Needs('manage-people')
  @Post('people/:accountId/second-factor-reset')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take away the second factor of somebody who lost it; they are signed out everywhere' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'Taken away.' })
  @Problems(400, 401, 403, 404, 409, 503)
  resetSecondFactor(
    @Acting() administrator: ActingAdministrator,
    @Param() { accountId }: AccountPath,
    @Body() { reason }: ResetFactorBody,
  ): Promise<void> {
    return this.rules.resetFactor(administrator, accountId, reason);
  }
}
