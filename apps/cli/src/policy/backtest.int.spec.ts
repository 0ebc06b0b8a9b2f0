import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessMigrations, memoryKeys } from '@understory/access';
import { ensureReferenceData, referenceData } from '@understory/commands';
import { readinessPolicyV1, type Instant, type ReadinessPolicy } from '@understory/domain';
import { eventStoreMigrations, postgresEventStore, type EventStore } from '@understory/event-store';
import { runBacktest, type BacktestOfChild } from '@understory/read-models';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { loadDemonstrationClinic } from '../demonstration/load-demonstration-clinic';
import type { Runtime } from '../runtime/runtime';
import { backtest } from './backtest-command';
import { textBacktest } from './print-backtest';

jest.setTimeout(180_000);

const asOf = '2026-11-23';
const at = `${asOf}T08:00:00.000Z` as Instant;
const { version: _, ...v1 } = readinessPolicyV1;
const slower = { ...v1, id: 'slower', up: { all: [v1.up, { criterion: 'gain', atLeastPoints: 12 }] } };
const never = new Promise<void>(() => undefined);

let test: TestDatabase;
let runtime: Runtime;
let folder: string;
const told: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understory-backtest-'));
  test = await createTestDatabase([eventStoreMigrations, ...accessMigrations]);
  const store = postgresEventStore(test.database);
  const { keys, index } = memoryKeys(Buffer.alloc(32, 1));
  await ensureReferenceData({ store, index }, { actor: { id: 'start', role: 'system' }, at });
  const reference = referenceData(store);
  await loadDemonstrationClinic({ store, keys, index, reference }, { asOf });
  runtime = {
    ...{
      configuration: {},
      connectionString: test.connectionString,
      database: test.database,
      store,
      keys,
      index,
      reference,
    },
    now: () => at,
    tell: (line: string) => void told.push(line),
    progress: () => ({ to: () => undefined, stop: () => undefined }),
  } as unknown as Runtime;
});
afterAll(async () => {
  await test.drop();
  await rm(folder, { recursive: true, force: true });
});

const run = async (draft: ReadinessPolicy, store: EventStore = runtime.store, signal?: AbortSignal) => {
  const { normSets } = await runtime.reference.current();
  const children: BacktestOfChild[] = [];
  const policies = { inForce: readinessPolicyV1, draft };
  const onChildren = (some: readonly BacktestOfChild[]): void => void children.push(...some);
  const options = { store, policies, normSets, onChildren };
  return { children, ...(await runBacktest(signal === undefined ? options : { ...options, signal })) };
};

const printed = async (policy: unknown): Promise<string> => {
  const file = join(folder, 'policy.json');
  await writeFile(file, JSON.stringify(policy));
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await backtest(runtime, file, textBacktest(), never);
    return written.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    written.mockRestore();
  }
};

describe('a backtest of the demonstration clinic', () => {
  it('finds the policy in force to propose what it proposed, and what was decided about', async () => {
    const { totals, events } = await run({ ...readinessPolicyV1, version: 2 });
    expect(totals).toMatchObject({ children: 60 });
    expect(events).toBeGreaterThan(10_000);
    const { same, ...others } = totals.moves.up;
    expect(same).toBeGreaterThan(10);
    expect(others).toEqual({ earlier: 0, later: 0, 'not-at-all': 0, new: 0 });
    expect(totals.recordedFlags).toBeGreaterThanOrEqual(same);
    expect(totals.decisions.inForce).toEqual(totals.decisions.draft);
    const { proposedAccepted, notProposedAccepted, notProposedDeclined } = totals.decisions.inForce;
    expect(proposedAccepted).toBeGreaterThan(10);
    expect([notProposedAccepted, notProposedDeclined]).toEqual([0, 0]);
  });

  it('says by name what comes later or not at all, and for want of what; nothing is written but that it was read', async () => {
    const head = await runtime.store.head();
    const text = await printed(slower);
    expect(text).toMatch(/^DEMO-\d{3}: up .* (later|not at all) \(in force .*\); not-met: gain \d+ for 12$/m);
    expect(text).toMatch(/^proposals +same +earlier +later +not at all +new$/m);
    expect(text).toMatch(/^draft +\d+ +\d+ +\d+ +\d+ +[\d.]+ % of n = \d+$/m);
    expect(told.at(-1)).toMatch(/events of 60 children replayed; nothing was written\.$/);
    expect(await runtime.store.head()).toBe(head);
    const [reads] = await test.database.query<{ readonly reads: number }>(
      `select count(*)::integer as reads from access.read_log where action = 'understory backtest'`,
    );
    expect(reads?.reads).toBeGreaterThan(0);
  });

  it('is the same in a store that is read in log order only', async () => {
    const draft = { ...slower, version: 2 } as ReadinessPolicy;
    const { readByStream: __, ...inLogOrder } = runtime.store;
    const byName = (children: readonly BacktestOfChild[]) =>
      [...children].sort((one, other) => (one.childId < other.childId ? -1 : 1));
    const [one, other] = [await run(draft), await run(draft, inLogOrder)];
    expect(other.totals).toEqual(one.totals);
    expect(byName(other.children)).toEqual(byName(one.children));
  });

  it('stops when asked to', async () =>
    expect(await run(readinessPolicyV1, runtime.store, AbortSignal.abort())).toMatchObject({
      outcome: 'stopped',
      totals: { children: 0 },
    }));

  it('tells every fault of a policy at its path, and replays nothing', async () => {
    expect(await printed({ ...slower, up: { criterion: 'mood' } })).toBe('');
    expect(told.slice(-2)).toEqual([
      expect.stringMatching(/policy\.json: \$\.up\.criterion: .*POLICY\.CRITERION_UNKNOWN/),
      '1 fault; nothing was changed.',
    ]);
    expect(process.exitCode).toBe(2);
    process.exitCode = 0;
  });
});
