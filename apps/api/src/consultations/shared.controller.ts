import { Controller, Get, Param, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Needs } from '../admission/needs';
import { problem } from '../openapi/route';
import { SharedReports } from './shared-reports';

@ApiTags('consultations')
@Controller('shared')
export class SharedController {
  constructor(private readonly shared: SharedReports) {}

  @Get(':token')
  @Needs('fetch-share')
  @ApiOperation({ summary: 'A report that was shared with a partner; needs no sign-in', security: [] })
  @ApiParam({ name: 'token', schema: { type: 'string' }, description: 'As the answer to the consultation gave it.' })
  @ApiOkResponse({
    description: 'The report as it stood when it was shared.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @problem(404, 'Nothing is in force under this token; why is not told.')
  @problem(503, 'The database does not answer.')
  async fetchSharedReport(@Param('token') token: string, @Req() { ip }: FastifyRequest): Promise<StreamableFile> {
    const bytes = await this.shared.fetch(token, ip);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'inline; filename="report.pdf"' });
  }
}
