import { childStreamPrefix } from '@understory/commands';
import { proofOf, type Checkpoint, type EventStore, type Position } from '@understory/event-store';
import { backOffMs, pause, type Log } from '@understory/platform';
import type { Runner } from '@understory/read-models';
import type { RecordScopes } from '../admission/record-scopes';
import { failureFacts } from '../problems/failure';
import type { Change } from './change';
import { changedSince, newestOf, type ChangedSince } from './changed-since';

export type RecentChangesPorts = {
  readonly store: EventStore;
  readonly scopes: Pick<RecordScopes, 'fromCaseload'>;
  readonly readModels: Pick<Runner, 'caughtUp'>;
  readonly log: Log;
};

/** About a megabyte; whoever was away for longer reads everything again. */
const remembered = 5_000;
/** A change is told when it can be read; a read model that stands still holds back the telling, too. */
const patienceMs = 2_000;
/** Told together; the next ones are read once these are out. */
const eventsAtOnce = 500;

/** Follows the log once for all who listen, and remembers the newest changes for those who come back. */
export class RecentChanges {
  private changes: readonly Change[] = [];
  /** Everything after `since` up to `upTo` is in `changes`; null before anything was recorded. */
  private since: Position | null = null;
  private upTo: Position | null = null;
  private readonly wakers = new Set<() => void>();
  private readonly closing = new AbortController();
  private opening: Promise<void> | null = null;
  private following: Promise<void> = Promise.resolve();

  /** `onLogExchanged` is called when the log turns out to be another one: what was told until then means nothing. */
  constructor(
    private readonly ports: RecentChangesPorts,
    private readonly onLogExchanged: () => void,
  ) {}

  /** The position up to which changes are known. Begins to follow the log with the first who asks. */
  async open(): Promise<Position | null> {
    this.opening ??= this.begin().catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
    await this.opening;
    return this.upTo;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.opening?.catch(() => undefined);
    await this.following;
  }

  /** `wake` is called whenever there is more to ask for. */
  onChange(wake: () => void): () => void {
    this.wakers.add(wake);
    return () => void this.wakers.delete(wake);
  }

  /** What changed after a position, oldest first, and how far that reaches. */
  async after(
    position: Position | null,
  ): Promise<{ readonly changes: readonly Change[]; readonly upTo: Position | null } | 'too-much'> {
    const { upTo } = this;
    if (upTo === null || (position !== null && position >= upTo)) return { changes: [], upTo: position ?? upTo };
    if (this.since === null || (position !== null && position >= this.since)) {
      return { changes: this.changes.filter((change) => position === null || change.position > position), upTo };
    }
    const found = await changedSince(this.ports.store, position, remembered);
    if (found === 'nothing') return { changes: [], upTo };
    if (found === 'too-much') return 'too-much';
    return (await this.isReadable(found)) ? { changes: await this.scoped(found), upTo: found.upTo } : 'too-much';
  }

  private async begin(): Promise<void> {
    const { store } = this.ports;
    const head = await store.head();
    const last = head === null ? null : await store.eventAt(head);
    this.since = this.upTo = head;
    this.changes = [];
    const from = head === null ? null : { position: head, proof: last === null ? null : proofOf(last) };
    this.following = this.follow(from).finally(() => {
      this.opening = null;
    });
  }

  /** Returns when closed, or when the log is another one. A failure is logged and tried again from where it got. */
  private async follow(from: Checkpoint | null): Promise<void> {
    const { signal } = this.closing;
    const filter = { streamPrefix: childStreamPrefix };
    let after = from;
    let failures = 0;
    while (!signal.aborted) {
      try {
        for await (const item of this.ports.store.subscribe({ after, filter, pageSize: eventsAtOnce, signal })) {
          if (item.kind === 'mismatch') return this.leave(item.problem);
          if (item.kind !== 'events') continue;
          const last = item.events.at(-1);
          const found = newestOf(item.events);
          if (last === undefined || found === null) continue;
          while (!(await this.isReadable(found))) if (signal.aborted) return;
          await this.remember(found);
          after = { position: last.position, proof: proofOf(last) };
          failures = 0;
        }
      } catch (error) {
        failures += 1;
        this.ports.log.warn('Live changes could not be read; tried again.', failureFacts(error));
        await pause(backOffMs(failures), signal);
      }
    }
  }

  private leave(problem: string): void {
    this.ports.log.error(`Live changes are no longer told: ${problem}. Pages that come back begin anew.`, {});
    this.onLogExchanged();
  }

  private async remember(found: ChangedSince): Promise<void> {
    const all = [...this.changes, ...(await this.scoped(found))];
    const forgotten = all.length - remembered;
    if (forgotten > 0) this.since = all[forgotten - 1]?.position ?? this.since;
    this.changes = all.slice(-remembered);
    this.upTo = found.upTo;
    this.wakers.forEach((wake) => wake());
  }

  private async isReadable({ upTo }: ChangedSince): Promise<boolean> {
    const options = { timeoutMs: patienceMs, signal: this.closing.signal };
    return (await this.ports.readModels.caughtUp(upTo, options)) !== 'timed-out';
  }

  private async scoped({ newest }: ChangedSince): Promise<readonly Change[]> {
    const changes: Change[] = [];
    for (const [childId, position] of newest) {
      const scope = await this.ports.scopes.fromCaseload(childId);
      if (scope !== null) changes.push({ childId, position, scope });
    }
    return changes;
  }
}
