import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { BlindIndex, ReadLog } from '@understory/access';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Clock } from '../api-ports';
import { CsvFile } from '../outcomes/csv-file';
import { problemOfThrown } from '../problems/failure';
import { childIdsIn } from './child-ids-in';
import { childInPath } from './child-in-path';
import { searchDigestOf } from './search-digest';
import { readKindOf, showsReadLog, showsRecord } from './shows-record';
import { writeDown, type Asked } from './write-down';

type Answer = () => Promise<unknown>;

/**
 * Stands around every route: what a person reads of a child is in the read log before the answer leaves, or it does
 * not leave. The action is the name of the operation, so no route can forget to have one.
 */
export class ReadLogInterceptor implements NestInterceptor {
  constructor(
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
    private readonly index: BlindIndex,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const handler = context.getHandler();
    const reads = request.method === 'GET' || request.method === 'HEAD' || showsRecord(handler);
    const answer = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    const childId = childInPath(request.params);
    if (!reads) {
      // Who writes is kept with the event itself; that it was in an emergency, here alone.
      if (childId === null || request.emergency === undefined) return next.handle();
      return from(
        this.tried(request, { action: handler.name, kind: 'write', recordIds: [childId], outcome: 'tried' }, answer),
      );
    }
    const asked = { action: handler.name, kind: readKindOf(handler) ?? 'read', outcome: 'shown' } as const;
    if (childId === null) return from(this.afterwards(request, asked, answer));
    const ofChild = { ...asked, recordIds: [childId] };
    return from(showsReadLog(handler) ? this.behind(request, ofChild, answer) : this.ahead(request, ofChild, answer));
  }

  /**
   * Whose record it is stands in the path, so the entry is written while the answer is being made: the disk and the work
   * take the time of the longer one. What comes of an answer that fails is told by an entry that follows.
   */
  private async ahead(request: FastifyRequest, asked: Asked, answer: Answer): Promise<unknown> {
    const written = this.note(request, asked);
    // Awaited below in any case; until then a failure must not count as nobody's.
    written.catch(() => undefined);
    try {
      const made = await answer();
      await written;
      return made;
    } catch (thrown) {
      const follows = await written;
      await this.note(request, { ...asked, outcome: problemOfThrown(thrown).problem.code, follows });
      throw thrown;
    }
  }

  /** A write: what came of it is told by an entry that follows, since only then it is known. */
  private async tried(request: FastifyRequest, asked: Asked, answer: Answer): Promise<unknown> {
    const follows = await this.note(request, asked);
    try {
      const made = await answer();
      await this.note(request, { ...asked, outcome: 'recorded', follows });
      return made;
    } catch (thrown) {
      await this.note(request, { ...asked, outcome: problemOfThrown(thrown).problem.code, follows });
      throw thrown;
    }
  }

  private async behind(request: FastifyRequest, asked: Asked, answer: Answer): Promise<unknown> {
    let made: unknown;
    try {
      made = await answer();
    } catch (thrown) {
      await this.note(request, { ...asked, outcome: problemOfThrown(thrown).problem.code });
      throw thrown;
    }
    await this.note(request, asked);
    return made;
  }

  /** Whom a list names is known when it is made. A search and an export are written down even if they name nobody. */
  private async afterwards(request: FastifyRequest, asked: Omit<Asked, 'recordIds'>, answer: Answer): Promise<unknown> {
    const searchDigest = asked.kind === 'search' ? searchDigestOf(request.body, this.index) : null;
    const search = searchDigest === null ? {} : { searchDigest };
    const made = await answer();
    const isExport = made instanceof CsvFile;
    const recordIds = childIdsIn(made);
    if (recordIds.length > 0 || searchDigest !== null || isExport)
      await this.note(request, { ...asked, ...search, ...(isExport ? { kind: 'export' } : {}), recordIds });
    return made;
  }

  private note(request: FastifyRequest, asked: Asked): Promise<bigint> {
    return writeDown(this.readLog, this.clock, request, asked);
  }
}
