import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@understory/access';
import { Needs } from '../admission/needs';
import { SignedIn } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { ParkedEvents } from './parked-events';
import { ActOnParkedAnswer, ParkedList } from './parked.answer';
import { RetryParkedBody, SkipParkedBody } from './parked.body';

@ApiTags('parked')
@Controller('parked')
export class ParkedController {
  constructor(private readonly events: ParkedEvents) {}

  @Needs('list-parked')
  @Get()
  @ApiOperation({ summary: 'Entries that could not be taken into what is read, and what was done about such' })
  @ApiOkResponse({ type: ParkedList, description: 'Empty when everything is well.' })
  @Problems(401, 403, 503)
  listParked(): Promise<ParkedList> {
    return this.events.list();
  }

  @Needs('act-on-parked')
  @Post('retries')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try the parked entries of a stream again, in order' })
  @csrfTokenHeader
  @ApiOkResponse({ type: ActOnParkedAnswer, description: 'Tried, and written down who asked for it.' })
  @Problems(400, 401, 403, 404, 409, 503)
  retryParked(@SignedIn() administrator: Person, @Body() body: RetryParkedBody): Promise<ActOnParkedAnswer> {
    return this.events.retry(administrator, body);
  }

  @Needs('act-on-parked')
  @Post('skips')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Leave the first parked entry of a stream out of a read model for good, and go on behind it',
  })
  @csrfTokenHeader
  @ApiOkResponse({ type: ActOnParkedAnswer, description: 'Skipped; who did it, when and why is written down.' })
  @Problems(400, 401, 403, 404, 409, 503)
  skipParked(@SignedIn() administrator: Person, @Body() body: SkipParkedBody): Promise<ActOnParkedAnswer> {
    return this.events.skip(administrator, body);
  }
}
