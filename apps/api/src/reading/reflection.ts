import type { EventStore, Position } from '@understory/event-store';
import type { Runner } from '@understory/read-models';
import type { FastifyReply } from 'fastify';
import { edgeProblem } from '../problems/edge-problems';
import { positionHeader } from './position-header';

/** Long enough for a batch that is being applied, short enough for a person who waits. */
const patienceMs = 2_000;
const lookAgainMs = 50;

/** Sees to it that an answer reflects what the client has written, and says how far it reaches. To be asked first. */
export class Reflection {
  constructor(
    private readonly store: EventStore,
    private readonly readModels: Pick<Runner, 'caughtUp'>,
  ) {}

  /** For answers folded from the log itself. */
  async ofLog(after: Position | null, reply: FastifyReply): Promise<void> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const head = await this.store.head();
      if (after === null || (head !== null && head >= after)) return say(reply, head);
      if (performance.now() >= deadline) throw edgeProblem('READ.NOT_CAUGHT_UP');
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
  }

  /** For answers read from the read models. */
  async ofReadModels(after: Position | null, reply: FastifyReply): Promise<void> {
    if (after !== null && (await this.readModels.caughtUp(after, { timeoutMs: patienceMs })) === 'timed-out') {
      throw edgeProblem('READ.NOT_CAUGHT_UP');
    }
    const head = await this.store.head();
    const isAtHead = head !== null && (await this.readModels.caughtUp(head, { timeoutMs: 0 })) === 'reflected';
    say(reply, isAtHead ? head : after);
  }
}

const say = (reply: FastifyReply, position: Position | null): void => {
  if (position !== null) void reply.header(positionHeader, position.toString());
};
