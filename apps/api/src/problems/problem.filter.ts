import { type Log } from '@understory/platform';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failureFacts, problemOfThrown } from './failure';

/** Every answer that is no success leaves through here. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const { problem, isOurFault } = problemOfThrown(thrown);
    const http = host.switchToHttp();
    if (isOurFault) {
      const { method, routeOptions } = http.getRequest<FastifyRequest>();
      // The route's pattern, not its address: ids stay out of the log, and so does whatever was typed by mistake.
      const route = `${method} ${routeOptions.url ?? 'unknown'}`;
      this.log.error('A request met an error.', { route, status: problem.status, ...failureFacts(thrown) });
    }
    void http
      .getResponse<FastifyReply>()
      .code(problem.status)
      .type('application/problem+json; charset=utf-8')
      .send(problem);
  }
}
