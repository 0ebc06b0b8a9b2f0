import type { Log } from '@understory/platform';
import type { EventStore, Position } from '@understory/event-store';
import type { Runner } from '@understory/read-models';
import type { RecordScopes } from '../admission/record-scopes';
import type { Change } from './change';
import { changedSince, type ChangedSince } from './changed-since';

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

/** Reads the log once for all who listen, and remembers the newest changes for those who come back. */
export class RecentChanges {
  private changes: readonly Change[] = [];
  /** Everything after `since` up to `upTo` is in `changes`; null before anything was recorded. */
  private since: Position | null = null;
  private upTo: Position | null = null;
  private readonly wakers = new Set<() => void>();
  private opening: Promise<() => Promise<void>> | null = null;
  private isLooking = false;
  private isToLookAgain = false;

  constructor(private readonly ports: RecentChangesPorts) {}

  /** The position up to which changes are known. Begins to follow the log with the first who asks. */
  async open(): Promise<Position | null> {
    this.opening ??= this.follow().catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
    await this.opening;
    return this.upTo;
  }

  async close(): Promise<void> {
    const stop = await this.opening?.catch(() => null);
    this.opening = null;
    await stop?.();
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
    const changes = await this.readable(found);
    return changes === null ? 'too-much' : { changes, upTo: found.upTo };
  }

  /** Never throws: what went wrong is logged, and tried again with the next call. */
  async look(): Promise<void> {
    this.isToLookAgain = true;
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      while (this.isToLookAgain) {
        this.isToLookAgain = false;
        await this.readOn();
      }
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      this.ports.log.warn('Live changes could not be read.', { error: name });
    } finally {
      this.isLooking = false;
    }
  }

  private async follow(): Promise<() => Promise<void>> {
    this.since = this.upTo = await this.ports.store.head();
    this.changes = [];
    return this.ports.store.onAppended(() => void this.look());
  }

  private async readOn(): Promise<void> {
    const found = await changedSince(this.ports.store, this.upTo, Number.POSITIVE_INFINITY);
    if (found === 'nothing' || found === 'too-much') return;
    const changes = await this.readable(found);
    if (changes === null) return;
    const all = [...this.changes, ...changes];
    const forgotten = all.length - remembered;
    if (forgotten > 0) this.since = all[forgotten - 1]?.position ?? this.since;
    this.changes = all.slice(-remembered);
    this.upTo = found.upTo;
    this.wakers.forEach((wake) => wake());
  }

  /** Null while the read models do not show the changes yet. */
  private async readable({ newest, upTo }: ChangedSince): Promise<readonly Change[] | null> {
    const { readModels, scopes } = this.ports;
    if ((await readModels.caughtUp(upTo, { timeoutMs: patienceMs })) === 'timed-out') return null;
    const changes: Change[] = [];
    for (const [childId, position] of newest) {
      const scope = await scopes.fromCaseload(childId);
      if (scope !== null) changes.push({ childId, position, scope });
    }
    return changes;
  }
}
