import type { OnModuleDestroy } from '@nestjs/common';
import {
  reachOf,
  scopeFor,
  watchSession,
  type Person,
  type Reach,
  type ReadLog,
  type SignInSettings,
} from '@understory/access';
import type { Position } from '@understory/event-store';
import type { Database } from '@understory/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { failureFacts } from '../problems/failure';
import { writeDown } from '../read-log/write-down';
import { streamChanges } from './live-stream';
import { RecentChanges, type RecentChangesPorts } from './recent-changes';

export type LiveStreamsPorts = RecentChangesPorts & {
  readonly database: Database;
  readonly clock: Clock;
  readonly signIn: SignInSettings;
  readonly readLog: ReadLog;
};

const streamsAtMost = 500;
/** A person with that many pages open forgets the oldest: it comes back, and the next oldest goes. */
const streamsOfOnePerson = 8;

type OpenStream = { readonly accountId: string; readonly closing: AbortController };

/** Every page that listens. */
export class LiveStreams implements OnModuleDestroy {
  private readonly changes: RecentChanges;
  private readonly open = new Set<OpenStream>();

  constructor(private readonly ports: LiveStreamsPorts) {
    this.changes = new RecentChanges(ports, () => this.endAll());
  }

  /** Comes back when the stream has ended. That it opens is written down before; which children it tells of, the reads are. */
  async tell(
    person: Person,
    sessionId: string,
    from: Position | null,
    { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  ): Promise<void> {
    if (this.open.size >= streamsAtMost) throw edgeProblem('LIVE.FULL');
    const asked = { action: 'followChanges', kind: 'read', recordIds: [], outcome: 'shown' } as const;
    await writeDown(this.ports.readLog, this.ports.clock, request, asked);
    const stream: OpenStream = { accountId: person.accountId, closing: new AbortController() };
    const own = [...this.open].filter(({ accountId }) => accountId === person.accountId);
    if (own.length >= streamsOfOnePerson) own[0]?.closing.abort();
    this.open.add(stream);
    try {
      await this.changes.open();
      await streamChanges(reply, {
        changes: this.changes,
        reachNow: () => this.reachOfSession(sessionId),
        from: from === null || (await this.isOfThisLog(from)) ? from : 'unknown',
        closing: stream.closing.signal,
        log: (error) => this.ports.log.warn('A live stream met an error and ended.', failureFacts(error)),
      });
    } finally {
      this.open.delete(stream);
    }
  }

  /** An open stream would keep the server from closing. */
  async onModuleDestroy(): Promise<void> {
    this.endAll();
    await this.changes.close();
  }

  /** Pages come back by themselves, with the last id that they were told. */
  private endAll(): void {
    this.open.forEach(({ closing }) => closing.abort());
  }

  /** A place after the end of the log was given by another log, or by this one before it was restored. */
  private async isOfThisLog(from: Position): Promise<boolean> {
    const head = await this.ports.store.head();
    return head !== null && from <= head;
  }

  private async reachOfSession(sessionId: string): Promise<Reach | null> {
    const { database, clock, signIn } = this.ports;
    const found = await watchSession(database, sessionId, clock(), signIn.sessionLimits);
    if (found === null || found.due !== null) return null;
    const scope = scopeFor(found.person, 'follow-changes');
    return scope === null ? null : reachOf(found.person, scope);
  }
}
