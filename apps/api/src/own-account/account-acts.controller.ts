import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@understory/access';
import { Needs } from '../admission/needs';
import { SignedIn } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { AccountActs } from './account-acts';
import { AccountActsPage } from './own-account.answer';
import { ActsQuery } from './own-account.body';

@ApiTags('people')
@Controller()
export class AccountActsController {
  constructor(private readonly acts: AccountActs) {}

  @Needs('read-account-log')
  @Get('account-acts')
  @ApiOperation({ summary: 'What happened to accounts: sign-ins, refusals, changes' })
  @ApiOkResponse({ type: AccountActsPage, description: 'Fifty at a time.' })
  @Problems(400, 401, 403, 503)
  listAccountActs(@SignedIn() reader: Person, @Query() { before }: ActsQuery): Promise<AccountActsPage> {
    return this.acts.ofAll(reader, before);
  }

  @Needs('keep-own-account')
  @Get('own-acts')
  @ApiOperation({ summary: 'What happened to the own account' })
  @ApiOkResponse({ type: AccountActsPage, description: 'Fifty at a time.' })
  @Problems(400, 401, 503)
  listOwnActs(@SignedIn() person: Person, @Query() { before }: ActsQuery): Promise<AccountActsPage> {
    return this.acts.ofOwn(person, before);
  }
}
