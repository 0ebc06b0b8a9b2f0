import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { PublishedAnswer } from '../catalogue/catalogue.answer';
import { PublishedReference } from '../catalogue/published-reference';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { ReferenceInForce } from '../reading/reference-in-force';
import { From, type Sender } from '../writing/sender';
import { AllIntervals } from './intervals.answer';
import { PublishIntervalsBody } from './intervals.body';

@ApiTags('reference data')
@Controller('reassessment-intervals')
export class IntervalsController {
  constructor(
    private readonly reference: ReferenceInForce,
    private readonly published: PublishedReference,
  ) {}

  @Get()
  @Needs('read-reference-data')
  @ApiOperation({ summary: 'How often children are reassessed, in every version, with author and reason' })
  @ApiOkResponse({ type: AllIntervals, description: 'The last one says when reassessments are owed.' })
  @Problems(401, 403, 503)
  async listIntervals(): Promise<AllIntervals> {
    const { intervals } = await this.reference.current();
    const inForce = intervals.at(-1);
    return { intervals: intervals.map((each) => ({ ...each, inForce: each === inForce })) };
  }

  @Post()
  @Needs('publish-reference-data')
  @HttpCode(201)
  @ApiOperation({ summary: 'Publish the intervals of all programs as a whole; they hold from now on' })
  @csrfTokenHeader
  @ApiCreatedResponse({ type: PublishedAnswer, description: 'In force. The same content again publishes nothing.' })
  @Problems(400, 401, 403, 409, 422, 503)
  async publishIntervals(@Body() body: PublishIntervalsBody, @From() sender: Sender): Promise<PublishedAnswer> {
    const { everyDays, noticeDays, programs, source, licence, reason } = body;
    return this.published.intervals({ everyDays, noticeDays, programs, source, licence, reason }, sender);
  }
}
