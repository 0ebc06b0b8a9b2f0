import type { Position } from '@understory/event-store';
import { progressOf, readModels } from '@understory/read-models';
import type { FastifyReply } from 'fastify';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { parkedHeader, positionHeader, timeHeader } from './position-header';

/** Long enough for a batch that is being applied, short enough for a person who waits. */
const patienceMs = 2_000;
const lookAgainMs = 50;

/** Sees to it that an answer reflects what the client has written, and says how far it reaches. To be asked first. */
export class Reflection {
  constructor(private readonly ports: Pick<ApiPorts, 'database' | 'store' | 'readModels' | 'clock'>) {}

  /** For answers folded from the log itself. */
  async ofLog(after: Position | null, reply: FastifyReply): Promise<void> {
    const { store, clock } = this.ports;
    const deadline = performance.now() + patienceMs;
    for (;;) {
      // The clock first: what is recorded in between is in the answer, too.
      const now = clock();
      const head = await store.head();
      if (after === null || (head !== null && head >= after)) return say(reply, head, now);
      if (performance.now() >= deadline) throw edgeProblem('READ.NOT_CAUGHT_UP');
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
  }

  /** For answers read from the read models. */
  async ofReadModels(after: Position | null, reply: FastifyReply): Promise<void> {
    const { store, clock } = this.ports;
    if (after !== null) {
      const reflected = await this.ports.readModels.caughtUp(after, { timeoutMs: patienceMs });
      if (reflected === 'timed-out') throw edgeProblem('READ.NOT_CAUGHT_UP');
      if (reflected === 'parked') void reply.header(parkedHeader, 'true');
    }
    const now = clock();
    const head = await store.head();
    const isAtHead = head === null || (await this.ports.readModels.caughtUp(head, { timeoutMs: 0 })) !== 'timed-out';
    return isAtHead ? say(reply, head, now) : this.ofPosition(await this.positionOfReadModels(), reply);
  }

  /** For answers made at another time than this. */
  async ofPosition(position: Position | null, reply: FastifyReply): Promise<void> {
    const last = position === null ? null : await this.ports.store.eventAt(position);
    say(reply, position, last?.metadata.recordedAt ?? null);
  }

  /** Of the one furthest behind; null while one has read nothing yet. */
  private async positionOfReadModels(): Promise<Position | null> {
    const { models } = await progressOf(this.ports.database, this.ports.store, readModels);
    return models.map(({ position }) => position).reduce(earlierOf);
  }
}

const earlierOf = (one: Position | null, other: Position | null): Position | null =>
  one === null || other === null ? null : one < other ? one : other;

const say = (reply: FastifyReply, position: Position | null, time: string | null): void => {
  if (position !== null) void reply.header(positionHeader, position.toString());
  if (time !== null) void reply.header(timeHeader, time);
};
