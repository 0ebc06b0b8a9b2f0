import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ActingAdministrator, Person } from '@understory/access';
import { Needs } from '../admission/needs';
import { Acting, SignedIn } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { AccountPath } from './account-path';
import { AccountsOfPeople } from './people';
import { PasswordCode, People, StaffNames } from './people.answer';
import { AddPersonBody, ChangeRoleBody } from './people.body';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(private readonly accounts: AccountsOfPeople) {}

  @Needs('manage-people')
  @Get('people')
  @ApiOperation({ summary: 'Everybody who has, or had, an account' })
  @ApiOkResponse({ type: People, description: 'In the order of their account names.' })
  @Problems(401, 403, 503)
  async listPeople(@SignedIn() asker: Person): Promise<People> {
    return { people: await this.accounts.list(asker) };
  }

  @Needs('manage-people')
  @Post('people')
  @ApiOperation({ summary: 'Add a person, who sets a password with the code in the answer' })
  @csrfTokenHeader
  @ApiCreatedResponse({ type: PasswordCode, description: 'Added.' })
  @Problems(400, 401, 403, 409, 503)
  addPerson(@Acting() administrator: ActingAdministrator, @Body() body: AddPersonBody): Promise<PasswordCode> {
    return this.accounts.add(administrator, body);
  }

  @Needs('manage-people')
  @Post('people/:accountId/role')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change what a person may do; whoever is signed in to the account signs in again' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'Changed.' })
  @Problems(400, 401, 403, 404, 409, 503)
  changeRole(
    @Acting() administrator: ActingAdministrator,
    @Param() { accountId }: AccountPath,
    @Body() body: ChangeRoleBody,
  ): Promise<void> {
    return this.accounts.changeRole(administrator, accountId, body);
  }

  @Needs('manage-people')
  @Post('people/:accountId/deactivation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Close an account; whoever is signed in to it is no longer' })
  @csrfTokenHeader
  @ApiNoContentResponse({ description: 'Closed.' })
  @Problems(400, 401, 403, 404, 409, 503)
  deactivatePerson(@Acting() administrator: ActingAdministrator, @Param() { accountId }: AccountPath): Promise<void> {
    return this.accounts.deactivate(administrator, accountId);
  }

  @Needs('manage-people')
  @Post('people/:accountId/password-code')
  @ApiOperation({ summary: 'A new password code for somebody who lost password or code' })
  @csrfTokenHeader
  @ApiCreatedResponse({ type: PasswordCode, description: 'Earlier codes of this person work no longer.' })
  @Problems(400, 401, 403, 404, 503)
  issuePasswordCode(
    @Acting() administrator: ActingAdministrator,
    @Param() { accountId }: AccountPath,
  ): Promise<PasswordCode> {
    return this.accounts.newPasswordCode(administrator, accountId);
  }

  @Needs('read-staff-names')
  @Get('staff-names')
  @ApiOperation({ summary: 'Who stands behind the account ids of events and care teams' })
  @ApiOkResponse({ type: StaffNames, description: 'Closed accounts included: the record still names them.' })
  @Problems(401, 503)
  async listStaffNames(@SignedIn() asker: Person): Promise<StaffNames> {
    const people = await this.accounts.list(asker);
    return { names: people.map(({ accountId, displayName }) => ({ accountId, displayName })) };
  }
}
