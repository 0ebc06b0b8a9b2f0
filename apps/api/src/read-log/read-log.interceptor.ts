import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { ReadLog } from '@understory/access';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Clock } from '../api-ports';
import { problemOfThrown } from '../problems/failure';
import { childIdsIn } from './child-ids-in';
import { childInPath } from './child-in-path';
import { showsRecord } from './shows-record';
import { writeDown } from './write-down';

/**
 * Stands around every route: what a person reads of a child is in the read log before the answer leaves, or it does
 * not leave. The action is the name of the operation, so no route can forget to have one.
 */
export class ReadLogInterceptor implements NestInterceptor {
  constructor(
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const handler = context.getHandler();
    const reads = request.method === 'GET' || request.method === 'HEAD' || showsRecord(handler);
    // Who writes is kept with the event itself.
    if (!reads) return next.handle();
    const action = handler.name;
    return from(this.answer(request, action, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }

  private async answer(request: FastifyRequest, action: string, handle: () => Promise<unknown>): Promise<unknown> {
    const asked = childInPath(request.params);
    let answer: unknown;
    try {
      answer = await handle();
    } catch (thrown) {
      const { status, code } = problemOfThrown(thrown).problem;
      // A 400 was refused before anybody looked, and of a 500 nothing was shown.
      if (asked !== null && status > 400 && status < 500) await this.note(request, action, [asked], code);
      throw thrown;
    }
    const shown = asked === null ? childIdsIn(answer) : [asked];
    if (shown.length > 0) await this.note(request, action, shown, 'shown');
    return answer;
  }

  private note(request: FastifyRequest, action: string, recordIds: readonly string[], outcome: string): Promise<void> {
    return writeDown(this.readLog, this.clock, request, { action, recordIds, outcome });
  }
}
