import { applyDecorators, Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@understory/access';
import { parsePosition, type Position } from '@understory/event-store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../admission/needs';
import { SessionId, SignedIn } from '../admission/signed-in';
import { everyRoute } from '../openapi/route';
import { problemOfFields } from '../problems/invalid-request';
import { AfterQuery } from '../reading/after.query';
import { LiveStreams } from './live-streams';

const lastEventId = 'Last-Event-ID';

const description =
  'Server-sent events. Each message is `{ childId, position }`: something about a child within reach was recorded, ' +
  'and a read given the position as `?after=` shows it. A null `childId` says that more has changed than can be told. ' +
  'Resumes after `Last-Event-ID`, ends with the session.';

@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(private readonly streams: LiveStreams) {}

  @Get()
  @Needs('follow-changes')
  @ApiOperation({ summary: 'What changes while one looks', description })
  @ApiHeader({ name: lastEventId, required: false, description: 'Sent by the browser when it comes back.' })
  @ApiOkResponse({ description: 'Stays open.', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @applyDecorators(...everyRoute)
  async followChanges(
    @SignedIn() person: Person,
    @SessionId() sessionId: string,
    @Query() { after }: AfterQuery,
    @Headers(lastEventId.toLowerCase()) lastSeen: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const from = lastSeen === undefined ? after : positionOf(lastSeen);
    await this.streams.tell(person, sessionId, from, { request, reply });
  }
}

const positionOf = (sent: string): Position => {
  const position = parsePosition(sent);
  if (position === null)
    throw problemOfFields([{ field: lastEventId, rule: 'must be the id of an event of this stream' }]);
  return position;
};
