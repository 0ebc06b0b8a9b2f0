import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@understory/access';
import { Needs } from '../admission/needs';
import { SignedIn } from '../admission/signed-in';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { FailedJobs, RetriedJobs } from './failed-jobs.answer';
import { RetryFailedJobsBody } from './failed-jobs.body';
import { JobsGivenUp } from './jobs-given-up';

@ApiTags('failed jobs')
@Controller('failed-jobs')
export class FailedJobsController {
  constructor(private readonly jobs: JobsGivenUp) {}

  @Needs('list-failed-jobs')
  @Get()
  @ApiOperation({ summary: 'Reports and flags that could not be made, and were given up' })
  @ApiOkResponse({ type: FailedJobs, description: 'Empty when everything is well.' })
  @Problems(401, 403, 503)
  listFailedJobs(): Promise<FailedJobs> {
    return this.jobs.list();
  }

  @Needs('retry-failed-jobs')
  @Post('retries')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try jobs again that were given up: one, those of a kind or of a record, or all' })
  @csrfTokenHeader
  @ApiOkResponse({ type: RetriedJobs, description: 'They run as soon as a worker is free.' })
  @Problems(400, 401, 403, 503)
  retryFailedJobs(@SignedIn() administrator: Person, @Body() body: RetryFailedJobsBody): Promise<RetriedJobs> {
    return this.jobs.retry(administrator, body);
  }
}
