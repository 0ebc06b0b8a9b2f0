import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAt } from '../../apps/api/test/browser';
import { enrolment } from '../../apps/api/test/bodies';
import { plantChild, planted, plantedMonth, staffOf, type Staff } from '../faults/erased/planted-child';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { createHome, startUnderstory, type Finished, type Running } from '../support/product';

jest.setTimeout(180_000);

const [first, second] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64')) as [string, string];

/** Two hosts, each with a home of its own, serve one record: its keys lie in a database apart from the log's. */
describe('a record that several hosts serve', () => {
  const [here, there] = [createHome(), createHome()];
  const files = mkdtempSync(join(tmpdir(), 'understory-hosts-'));
  const databases: TestDatabase[] = [];
  let env: NodeJS.ProcessEnv;
  let api: Running;
  let worker: Running;
  let address = '';
  let staff: Staff;
  let childId = '';

  const elsewhere = (...args: readonly string[]): Promise<Finished> => startUnderstory(there.path, args, env).finished;
  const mapThere = () => elsewhere('map', `${planted} reference`, '--json');

  beforeAll(async () => {
    databases.push(await createTestDatabase(), await createTestDatabase());
    const [log, keys] = databases.map(({ connectionString }) => connectionString);
    writeFileSync(join(files, 'master'), `${first}\n`);
    writeFileSync(join(files, 'next'), `${second}\n`);
    env = {
      DATABASE_URL: log,
      KEYS_URL: keys,
      UNDERSTORY_MASTER_KEY_FILE: join(files, 'master'),
      UNDERSTORY_NEXT_MASTER_KEY_FILE: join(files, 'next'),
    };
    api = startUnderstory(here.path, ['start', '--empty'], { ...env, PORT: '0' });
    [, address = ''] = await api.said(/Understory is ready at (\S+)/);
    const [, code = ''] = await api.said(/first administrator: (\S+)/);
    staff = await staffOf(address, code);
    worker = startUnderstory(there.path, ['worker'], env);
    await worker.said(/The worker is ready/);
    ({ childId } = await plantChild(address, staff.clinician));
  });
  afterAll(async () => {
    for (const running of [api, worker]) running.child.kill('SIGTERM');
    await Promise.all([api.finished, worker.finished]);
    for (const { drop } of databases) await drop();
    for (const home of [here, there]) home.remove();
    rmSync(files, { recursive: true });
  });

  it('is read on the other host as on the one that wrote it', async () => {
    const { code, stdout } = await mapThere();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ assessments: [{ kind: 'baseline' }] });
  });

  it('is written by the other host under the same id, and shown by the first', async () => {
    const functions = Array.from({ length: 32 }, (_, at) => `f${at + 1}`).join();
    writeFileSync(
      join(files, 'assessments.csv'),
      `child,program,born,assessed_on,kind,rater,${functions}\n` +
        `${planted} reference,Day treatment,${plantedMonth},2026-04-01,reassessment,${planted} rater,${Array.from({ length: 32 }, () => 6).join()}\n`,
    );
    expect(await elsewhere('import', 'assessments', join(files, 'assessments.csv'))).toMatchObject({ code: 0 });
    const { body } = await askAt(address, staff.clinician)('GET', `/children/${childId}/map`);
    expect(JSON.stringify(body)).toContain('2026-04-01');
    expect(JSON.stringify(body)).toContain(`${planted} rater`);
  });

  it('has no key in either home', () => {
    for (const home of [here, there]) expect(readdirSync(join(home.path, 'keys'))).toEqual([]);
  });

  it('goes over to another master key from one host while the other goes on', async () => {
    const rotated = await elsewhere('rotate-master-key');
    expect([rotated.code, rotated.stderr]).toEqual([0, expect.stringMatching(/\d+ keys were wrapped anew/)]);
    const body = { ...enrolment('Enrolled afterwards'), enrolledOn: '2026-01-01' };
    expect((await askAt(address, staff.clinician)('POST', '/children', { body })).status).toBe(201);
    env = { ...env, UNDERSTORY_MASTER_KEY_FILE: join(files, 'next'), UNDERSTORY_NEXT_MASTER_KEY_FILE: '' };
    expect((await elsewhere('map', 'Enrolled afterwards', '--json')).stderr).not.toMatch(/cannot be opened/);
    expect((await mapThere()).code).toBe(0);
  });

  it('is erased on both at once', async () => {
    const asked = await askAt(address, staff.asking)('POST', `/children/${childId}/erasures`, {
      body: { basis: 'guardian-request', requestedOn: '2026-06-01', note: `${planted} note` },
    });
    const { erasureId } = asked.body as { erasureId: string };
    const at = `/children/${childId}/erasures/${erasureId}/confirmations`;
    expect((await askAt(address, staff.confirming)('POST', at, {})).status).toBe(201);
    const { stdout } = await mapThere();
    expect(JSON.parse(stdout)).toMatchObject({ assessments: [] });
    const { database } = databases[1] ?? {};
    const name = `${childId.slice(0, 2)}/${childId}.key`;
    expect(
      await database?.query(`select convert_from(content, 'UTF8') as text from keys.entry where name = $1`, [name]),
    ).toEqual([{ text: 'destroyed\n' }]);
  });

  it('is not served with keys of another home, nor does such a home make any', async () => {
    const alone = createHome();
    const { DATABASE_URL } = env;
    const run = () => startUnderstory(alone.path, ['map', 'X', '--json'], { DATABASE_URL }).finished;
    const none = await run();
    expect([none.code, none.stderr]).toEqual([1, expect.stringMatching(/There are no keys here.*restore-keys/)]);
    expect(readdirSync(join(alone.path, 'keys'))).toEqual([]);
    const empty = await createTestDatabase();
    databases.push(empty);
    await startUnderstory(alone.path, ['policies'], { DATABASE_URL: empty.connectionString }).finished;
    const others = await run();
    expect([others.code, others.stderr]).toEqual([1, expect.stringMatching(/written with other keys/)]);
    alone.remove();
  });

  it('is not served by whoever names one database for both, however it is written', async () => {
    const url = new URL(databases[0]?.connectionString ?? '');
    url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const { code, stderr } = await startUnderstory(there.path, ['map', 'X', '--json'], { ...env, KEYS_URL: url.href })
      .finished;
    expect([code, stderr]).toEqual([1, expect.stringMatching(/KEYS_URL and DATABASE_URL name the same database/)]);
  });
});
