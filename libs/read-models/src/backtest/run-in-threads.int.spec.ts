import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventStoreMigrations } from '@understory/event-store';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';

jest.setTimeout(120_000);

/** As the product is built: worker threads load plain JavaScript. */
const built = join(__dirname, '../../../../dist/libs');

const inEveryWay = `
  const [built, connectionString] = process.argv.slice(1);
  const { postgresEventStore, envelop, streamName, commandId } = require(built + '/event-store/src/index.js');
  const { connect } = require(built + '/platform/src/index.js');
  const { demonstrationNormSet, readinessPolicyV1 } = require(built + '/domain/src/index.js');
  const { backtestInThreads, runBacktest } = require(built + '/read-models/src/index.js');
  const { createHash, randomUUID } = require('node:crypto');
  const database = connect(connectionString, { applicationName: 'understory test' });
  const store = postgresEventStore(database);
  const at = '2026-01-05T08:00:00.000Z';
  const command = () => ({
    commandId: commandId(randomUUID()), commandDigest: 'd'.repeat(64), actorId: 'a', actorRole: 'clinician',
    correlationId: randomUUID(), causationId: null, at,
  });
  const score = (child, number) => Array.from({ length: 32 }, (_, index) => ((child * 7 + index * 5 + number * 3) % 12) + 1);
  const assessment = (child, number) => ({
    type: 'AssessmentSigned', schemaVersion: 2, occurredOn: '2025-0' + (number + 1) + '-01', command: command(),
    data: {
      assessmentId: randomUUID(), kind: number === 0 ? 'baseline' : 'reassessment', ageMonths: 60 + (child % 90),
      assessedOn: '2025-0' + (2 * number + 1) + '-01', scores: score(child, number), relationalHealth: null, rater: 'r',
      sources: null, setting: null, instrumentVersion: 1, normSet: { name: 'demonstration', version: 1 },
    },
  });
  const enrolled = (child) => ({
    type: 'ChildEnrolled', schemaVersion: 1, occurredOn: '2025-01-01', command: command(),
    data: { reference: 'c' + child, bornMonth: '2018-01', program: 'p', enrolledOn: '2025-01-01', demonstration: false },
  });
  const fill = async (children) => {
    for (let first = 0; first < children; first += 250) {
      const events = Array.from({ length: 250 }, (_, index) => {
        const child = first + index;
        const drafts = [enrolled(child), assessment(child, 0), assessment(child, 1), assessment(child, 2)];
        return envelop(null, streamName('child-' + randomUUID()), drafts);
      });
      await store.appendInOrder(events.flat());
    }
  };
  const up = { all: [{ criterion: 'percent-now', atLeastPercent: 50 }, { criterion: 'lower-regions', atLeastPercent: 40 }] };
  const policies = { inForce: readinessPolicyV1, draft: { ...readinessPolicyV1, version: 2, up } };
  const answerOf = async (run) => {
    const told = createHash('sha256');
    let children = 0;
    const { outcome, totals, events } = await run({
      store, policies, normSets: [demonstrationNormSet],
      onChildren: (some) => { children += some.length; for (const child of some) told.update(JSON.stringify(child)); },
    });
    return { outcome, totals, events, children, told: told.digest('hex') };
  };
  const threads = (count) => backtestInThreads({ connectionString, threads: count, niceness: 0 });
  (async () => {
    await fill(8_500);
    const answers = [];
    const progress = [];
    await threads(2)({ store, policies, normSets: [demonstrationNormSet], onProgress: (read) => progress.push(read) });
    for (const run of [runBacktest, threads(1), threads(2), threads(5)]) answers.push(await answerOf(run));
    let stopped;
    const stop = new AbortController();
    stopped = await threads(2)({ store, policies, normSets: [demonstrationNormSet], signal: stop.signal, onProgress: () => stop.abort() });
    await database.close();
    console.log(JSON.stringify({ answers, stopped, progress }));
  })();
`;

type Answer = {
  readonly outcome: string;
  readonly events: number;
  readonly children: number;
  readonly totals: { readonly children: number };
};
type Found = { readonly answers: readonly Answer[]; readonly stopped: Answer; readonly progress: readonly number[] };

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase([eventStoreMigrations]);
});
afterAll(() => test.drop());

describe('a backtest in threads', () => {
  it('answers as in one thread, to the byte and in the same order, and stops when asked to', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', inEveryWay, built, test.connectionString]);
    const { answers, stopped, progress } = JSON.parse(stdout) as Found;
    const [alone, ...inThreads] = answers;
    expect(alone).toMatchObject({ outcome: 'done', events: 34_000, totals: { children: 8_500 } });
    expect(alone?.children).toBeGreaterThan(1_000);
    expect(inThreads).toEqual([alone, alone, alone]);
    expect(stopped.outcome).toBe('stopped');
    expect(stopped.totals.children).toBeLessThan(8_500);
    expect(progress.at(-1)).toBe(34_000);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(progress.length).toBeGreaterThan(10);
  });
});
