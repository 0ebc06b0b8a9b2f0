import type { RecordScope } from '@understory/access';
import { childStream } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import { commandId, envelop, memoryEventStore, type EventStore, type Position } from '@understory/event-store';
import { createLog, pause } from '@understory/platform';
import { followLog } from '../../../../libs/event-store/src/follow-log';
import { RecentChanges, type RecentChangesPorts } from './recent-changes';

const scope: RecordScope = { program: 'day', careTeam: [], demonstration: true };
const childOf = (number: number) => `00000000-0000-8000-8000-${String(number).padStart(12, '0')}` as ChildId;

const happen = async (store: EventStore, childId: ChildId): Promise<Position> => {
  const stream = childStream(childId);
  const head = await store.headOfStream(stream);
  const id = `${childId}-${head?.revision ?? 'none'}`;
  const command = {
    ...{ commandId: commandId(id), commandDigest: '', actorId: 'a', actorRole: 'clinician' },
    ...{ correlationId: id, causationId: null, at: '2026-01-01T00:00:00.000Z' },
  };
  const draft = { type: 'Happened', schemaVersion: 1, data: {}, occurredOn: '2026-01-01', command };
  const outcome = await store.append(stream, head?.revision ?? 'no-stream', envelop(head, stream, [draft]));
  if (outcome.outcome === 'conflict') throw new Error('Two writers.');
  return outcome.position;
};

const listen = async (over: Partial<RecentChangesPorts>, onLogExchanged: () => void = () => undefined) => {
  const lines: string[] = [];
  const changes = new RecentChanges(
    {
      store: memoryEventStore(),
      scopes: { fromCaseload: async () => scope },
      readModels: { caughtUp: async () => 'reflected' },
      log: createLog({ level: 'info', readable: false, write: (line) => void lines.push(line) }),
      ...over,
    },
    onLogExchanged,
  );
  const from = await changes.open();
  return {
    changes,
    logged: () => lines.join('\n'),
    /** Comes back once something is told. */
    told: async (isEnough: (children: readonly ChildId[]) => boolean): Promise<readonly ChildId[]> => {
      for (;;) {
        const found = await changes.after(from);
        const children = found === 'too-much' ? [] : found.changes.map(({ childId }) => childId);
        if (isEnough(children)) return children;
        await new Promise<void>((resolve) => {
          const stop = changes.onChange(() => {
            stop();
            resolve();
          });
        });
      }
    },
  };
};

describe('the changes that pages are told of', () => {
  it('begin where the log ends when the first page comes', async () => {
    const store = memoryEventStore();
    await happen(store, childOf(1));
    const { changes, told } = await listen({ store });
    await happen(store, childOf(2));
    expect(await told((children) => children.length > 0)).toEqual([childOf(2)]);
    await changes.close();
  });

  it('are found although every wake-up was missed', async () => {
    const inner = memoryEventStore();
    const deaf: EventStore = { ...inner, onAppended: async () => async () => undefined };
    const store: EventStore = { ...deaf, subscribe: (options) => followLog(deaf, options) };
    const { changes, told } = await listen({ store });
    await happen(store, childOf(1));
    expect(await told((children) => children.length > 0)).toEqual([childOf(1)]);
    await changes.close();
  });

  it('are told once they can be read, without anything else having to happen', async () => {
    const store = memoryEventStore();
    let looks = 0;
    const caughtUp = async () => ((looks += 1) < 3 ? ('timed-out' as const) : ('reflected' as const));
    const { changes, told } = await listen({ store, readModels: { caughtUp } });
    await happen(store, childOf(1));
    expect(await told((children) => children.length > 0)).toEqual([childOf(1)]);
    await changes.close();
  });

  it('are looked for again after a failure, without anything else having to happen', async () => {
    const store = memoryEventStore();
    let looks = 0;
    const fromCaseload = async () => {
      looks += 1;
      if (looks === 1) throw new Error('The database went away with C-17.');
      return scope;
    };
    const { changes, told, logged } = await listen({ store, scopes: { fromCaseload } });
    await happen(store, childOf(1));
    expect(await told((children) => children.length > 0)).toEqual([childOf(1)]);
    expect(logged()).toContain('tried again');
    expect(logged()).not.toContain('C-17');
    await changes.close();
  });

  it('are told part by part: what can be read does not wait for the end of a long tail', async () => {
    const store = memoryEventStore();
    let readable = 0n;
    const { changes, told } = await listen({
      store,
      readModels: {
        caughtUp: async (position) => {
          if (position <= readable) return 'reflected';
          await pause(5, new AbortController().signal);
          return 'timed-out';
        },
      },
    });
    for (let child = 1; child <= 600; child += 1) await happen(store, childOf(child));
    readable = 599n;
    expect((await told((children) => children.length > 0)).at(-1)).not.toBe(childOf(600));
    readable = 600n;
    expect((await told((children) => children.length === 600)).at(-1)).toBe(childOf(600));
    await changes.close();
  });

  it('end loudly when the log is exchanged, and begin anew with the next page', async () => {
    const inner = memoryEventStore();
    await happen(inner, childOf(1));
    let isExchanged = false;
    const store: EventStore = {
      ...inner,
      subscribe: async function* (options) {
        if (isExchanged) yield* inner.subscribe(options);
        isExchanged = true;
        yield { kind: 'mismatch', problem: 'another event stands there' };
      },
    };
    let end = (): void => undefined;
    const exchanged = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { changes, logged, told } = await listen({ store }, end);
    await exchanged;
    expect(logged()).toContain('another event stands there');
    await changes.open();
    await happen(store, childOf(2));
    expect(await told((children) => children.length > 0)).toEqual([childOf(2)]);
    await changes.close();
  });
});
