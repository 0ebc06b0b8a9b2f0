import { applyDecorators, Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@understory/access';
import { Needs } from '../../admission/needs';
import { SignedIn } from '../../admission/signed-in';
import { everyRoute, problem } from '../../openapi/route';
import { ChildPath } from '../../paths/child-path';
import { PageOfReadLog } from '../read-log.query';
import { ReadAs, ShowsReadLog } from '../shows-record';
import { disclosurePolicy } from './disclosure-style';
import { Disclosures } from './disclosures';

@ApiTags('auditing')
@Controller('children/:childId/read-log/document')
export class DisclosureController {
  constructor(private readonly disclosures: Disclosures) {}

  @Get()
  @Needs('print-read-log')
  @ReadAs('print')
  @ShowsReadLog()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', disclosurePolicy)
  @ApiOperation({ summary: 'Who has seen the record of a child, in plain words, to be printed for a guardian' })
  @ApiOkResponse({ description: 'A page.', content: { 'text/html': { schema: { type: 'string' } } } })
  @applyDecorators(...everyRoute, problem(404, 'No such child, or not within reach.'))
  printReadLog(
    @Param() { childId }: ChildPath,
    @Query() { before }: PageOfReadLog,
    @SignedIn() person: Person,
  ): Promise<string> {
    return this.disclosures.print(childId, before, person);
  }
}
