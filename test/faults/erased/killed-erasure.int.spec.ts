import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, openHome, type Sql } from '@understory/platform';
import { askAt } from '../../../apps/api/test/browser';
import { createHome, startUnderstory, type Running } from '../../support/product';
import { confirmedBy, erasureAsked } from './erased-by';
import { plantChild, staffOf, type Staff } from './planted-child';

jest.setTimeout(300_000);

// More than there are, so that another step is met by the test and not by its end.
const mostSteps = 13;

/**
 * A confirmed erasure is cut off by a kill before each of its steps in turn, by another child each time. The next start
 * has either the whole record, where the decision was not written yet, or none of it.
 */
describe('an erasure that is killed between two of its steps', () => {
  const home = createHome();
  const folder = mkdtempSync(join(tmpdir(), 'understory-kills-'));
  const stepsFile = join(folder, 'steps');
  const kills: { readonly before: string; readonly childId: string; readonly decided: boolean }[] = [];
  const left: string[] = [];
  let staff: Staff;

  const start = async (killAt: number): Promise<{ readonly product: Running; readonly address: string }> => {
    rmSync(stepsFile, { force: true });
    const product = startUnderstory(home.path, ['start', '--empty'], {
      PORT: '0',
      NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, 'kill-at.cjs'))}`,
      NODE_PATH: join(__dirname, '../../../node_modules'),
      UNDERSTORY_FAULTS_KILL_AT: String(killAt),
      UNDERSTORY_FAULTS_STEPS: stepsFile,
    });
    const [, address = ''] = await product.said(/Understory is ready at (\S+)/);
    return { product, address };
  };

  /** Whether the decision stands, and what of the child is there all the same, or missing although it does not. */
  const judge = async (address: string, childId: string): Promise<boolean> => {
    const { body } = await askAt(address, staff.auditor)('GET', `/children/${childId}/erasure`);
    const decided = (body as { erasedOn: string | null }).erasedOn !== null;
    const map = await askAt(address, staff.clinician)('GET', `/children/${childId}/map`);
    if (map.status !== (decided ? 410 : 200)) left.push(`${childId}: its map answers ${map.status}`);
    const key = readFileSync(join(home.path, 'keys', childId.slice(0, 2), `${childId}.key`), 'utf8');
    if ((key === 'destroyed\n') !== decided) left.push(`${childId}: its key is ${key.slice(0, 9)}`);
    if (existsSync(join(home.path, 'keys/erased', childId)) !== decided) left.push(`${childId}: its name`);
    const rows = await rowsOf(home.path, childId);
    if (decided && rows.length > 0) left.push(`${childId}: ${rows.join()}`);
    if (!decided && !rows.includes('access.draft')) left.push(`${childId}: its draft is gone`);
    return decided;
  };

  beforeAll(async () => {
    let running = await start(1);
    const [, code = ''] = await running.product.said(/first administrator: (\S+)/);
    staff = await staffOf(running.address, code);
    const planting = Array.from({ length: mostSteps }, (_, at) =>
      plantChild(running.address, staff.clinician, `Child ${at + 1}`),
    );
    const planted = await Promise.all(planting);
    await untilQuiet(home.path);
    for (const [index, { childId }] of planted.entries()) {
      const { product, address } = running;
      const at = await erasureAsked(address, staff, childId);
      // An answer means that there was no such step: it was the last one before.
      const answered = await confirmedBy(address, staff, at).then(
        () => true,
        () => false,
      );
      if (answered) {
        await judge(address, childId);
        product.child.kill('SIGTERM');
        await product.finished;
        return;
      }
      await product.finished;
      const before = readFileSync(stepsFile, 'utf8').trimEnd().split('\n').at(-1) ?? '';
      running = await start(index + 2);
      kills.push({ before, childId, decided: await judge(running.address, childId) });
    }
  });
  afterAll(() => {
    home.remove();
    rmSync(folder, { recursive: true });
  });

  it('was killed before the decision, among the files of the key and before each table', () => {
    const steps = kills.map(({ before }) => before);
    expect(kills.length).toBeLessThan(mostSteps);
    expect(steps[0]).toBe('the decision is appended');
    for (const step of [
      /open erased\/ID\.new/,
      /link erased\/ID/,
      /open \w\w\/ID\.key$/,
      /rename \w\w\/ID\.key/,
      /access\.draft/,
      /access\.share/,
      /jobs\.regeneration_request/,
      /jobs\.artefact/,
    ])
      expect(steps).toContainEqual(expect.stringMatching(step));
  });

  it('leaves the whole record where the decision was not written, and the next start finishes every other', () => {
    expect(left).toEqual([]);
    const firstDecided = kills.findIndex(({ decided }) => decided);
    expect(firstDecided).toBeGreaterThan(0);
    expect(kills.slice(firstDecided).every(({ decided }) => decided)).toBe(true);
  });
});

const tables = ['access.draft', 'access.share', 'jobs.artefact', 'jobs.regeneration_request'];

/** A report that is under way when its child is erased is stored a moment later, and taken away by the next sweep. */
const untilQuiet = (folder: string): Promise<void> =>
  within(folder, async (sql) => {
    const unfinished = 'select 1 from jobs.regeneration_request where unfinished limit 1';
    while ((await sql.query(unfinished)).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  });

/** In which of these tables something of the child is. */
const rowsOf = (folder: string, childId: string): Promise<readonly string[]> =>
  within(folder, async (sql) => {
    const found: string[] = [];
    for (const table of tables) {
      const rows = await sql.query(`select 1 from ${table} where record_id = $1`, [childId]);
      if (rows.length > 0) found.push(table);
    }
    return found;
  });

const within = async <Result>(folder: string, work: (sql: Sql) => Promise<Result>): Promise<Result> => {
  const opened = await openDatabase({ databaseUrl: undefined }, await openHome(folder), 'understory test');
  try {
    return await work(opened.database);
  } finally {
    await opened.close();
  }
};
