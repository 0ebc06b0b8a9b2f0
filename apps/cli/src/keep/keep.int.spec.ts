import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  accessMigrations,
  createFirstAdministrator,
  issueFirstAdministratorCode,
  memoryKeys,
  noBreachedPasswords,
  postgresReadLog,
  signIn,
  backUpKeys,
  openFolderKeys,
} from '@understory/access';
import { ensureReferenceData, sealReadLog } from '@understory/commands';
import type { Instant } from '@understory/domain';
import {
  adoptPostgresIdentity,
  commandId,
  eventStoreMigrations,
  keepVerification,
  lastVerification,
  postgresEventStore,
  verifyPostgresLog,
  type EventStore,
} from '@understory/event-store';
import { jobsMigrations } from '@understory/jobs';
import { openHome, tryBecomeServer, type Database, type Home } from '@understory/platform';
import { catchUp, caseload, readModelMigrations } from '@understory/read-models';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { keySettings } from '../runtime/key-settings';
import { verifiedReadLog } from '../seal/verified-read-log';
import { backup, type BackupPorts } from './backup';
import { migrateLog } from './migrate-log';
import { refuseSameFolder } from './refuse-same-folder';
import { restore, type RestorePorts } from './restore';
import { keptTables, leftOutTables } from './tables/kept-tables';

const at = '2026-06-01T12:00:00.000Z' as Instant;
let root: string;
let databases: TestDatabase[];
const told: string[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'keep-'));
  databases = [];
  told.length = 0;
});
afterEach(async () => {
  for (const { drop } of databases) await drop();
  await rm(root, { recursive: true });
});

type House = { readonly database: Database; readonly url: string; readonly store: EventStore; readonly home: Home };

const house = async (name: string): Promise<House & BackupPorts & RestorePorts> => {
  const test = await createTestDatabase([
    eventStoreMigrations,
    ...readModelMigrations,
    jobsMigrations,
    ...accessMigrations,
  ]);
  databases.push(test);
  return {
    database: test.database,
    url: test.connectionString,
    store: postgresEventStore(test.database),
    adoptIdentity: (archived) => adoptPostgresIdentity(test.database, archived),
    home: await openHome(join(root, name)),
    now: () => at,
    tell: (line) => void told.push(line),
    progress: () => ({ to: () => undefined, stop: () => undefined }),
  };
};

const read = (recordId: string) => ({
  readerId: 'account-1',
  readerRole: 'auditor',
  action: 'readMap',
  kind: 'read' as const,
  purpose: 'audit' as const,
  recordIds: [recordId],
  readAt: at,
  cameFrom: '127.0.0.1',
  outcome: 'shown' as const,
});

/** A log, somebody who can sign in, a read, a verification. */
const livedIn = async (name: string) => {
  const lived = await house(name);
  const { database, store, home } = lived;
  await ensureReferenceData({ store, index: memoryKeys().index }, { actor: { id: 'start', role: 'system' }, at });
  const code = (await issueFirstAdministratorCode(database)) ?? '';
  const person = {
    accountId: 'account-1',
    account: 'ada',
    displayName: 'Ada "A" Ämin\n',
    password: 'correct horse battery',
    cameFrom: 'command-line',
  };
  await createFirstAdministrator(database, { ...person, code }, { now: at, breached: noBreachedPasswords });
  await postgresReadLog(database).record(read('record-1'));
  await keepVerification(database, await verifyPostgresLog(database), at);
  await home.updateSettings((settings) => ({ ...settings, demonstration: 'loaded' }));
  return lived;
};

const rowsOf = async ({ database }: House) =>
  Promise.all(
    keptTables.map((table) => database.query(`select to_jsonb(kept)::text as row from ${table} as kept order by 1`)),
  );

describe('a backup', () => {
  it('names every table of the product: those it holds, and why it leaves out the others', async () => {
    const { database } = await house('here');
    const tables = await database.query<{ name: string }>(
      "select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'bullmq')",
    );
    const listed = [...keptTables, ...Object.keys(leftOutTables)];
    expect(tables.map(({ name }) => name).sort()).toEqual([...listed].sort());
  });

  it('restored into a new home gives log, people, read log and verifications as they were', async () => {
    const [here, there] = [await livedIn('here'), await house('there')];
    const file = join(root, 'log.gz');
    await backup(here, file, {});
    await restore(there, file);
    // The entry of the backup itself among them.
    expect(told.join('\n')).toMatch(/5 events in 5 streams and 5 other rows are restored/);
    expect(await rowsOf(there)).toEqual(await rowsOf(here));
    expect(await verifyPostgresLog(there.database)).toMatchObject({ events: 5, faults: [] });
    expect(await lastVerification(there.database)).toMatchObject({ verifiedAt: at, events: 5 });
    const outcome = await signIn(
      there.database,
      { account: 'ada', password: 'correct horse battery' },
      { now: at, isDemonstrationHome: false, from: { address: 'command-line', browserId: null } },
    );
    expect(outcome).toMatchObject({ outcome: 'known' });
    expect((await there.home.settings()).demonstration).toBe('loaded');
  });

  it('keeps the read log provable: by its chain, and by what was sealed of it', async () => {
    const [here, there] = [await livedIn('here'), await house('there')];
    await sealReadLog(here.database, here.store, { at, commandId: commandId('seal-1') });
    expect(await sealReadLog(here.database, here.store, { at, commandId: commandId('seal-2') })).toBe(false);
    await backup(here, join(root, 'log.gz'), {});
    await restore(there, join(root, 'log.gz'));
    expect(await verifiedReadLog(there)).toEqual({ entries: 2, unchained: 0, seals: 1, faults: [] });
    await there.database.session(async (sql) => {
      await sql.query("set session_replication_role = 'replica'");
      await sql.query('truncate access.read_log, access.read_log_head');
    });
    expect((await verifiedReadLog(there)).faults).toEqual([
      `the seal of ${at} covers entry 1 and the log ends at 0: the end was cut off`,
    ]);
  });

  it('leaves the tables able to go on: the next entry gets the next number', async () => {
    const [here, there] = [await livedIn('here'), await house('there')];
    await backup(here, join(root, 'log.gz'), {});
    await restore(there, join(root, 'log.gz'));
    await postgresReadLog(there.database).record(read('record-2'));
    expect((await postgresReadLog(there.database).readsOf('record-2', null, 5)).entries).toHaveLength(1);
    expect(await verifiedReadLog(there)).toEqual({ entries: 3, unchained: 0, seals: 0, faults: [] });
  });

  it('may be restored again after it was interrupted, and changes nothing when it was whole', async () => {
    const [here, there] = [await livedIn('here'), await house('there')];
    await backup(here, join(root, 'log.gz'), {});
    await restore(there, join(root, 'log.gz'));
    const [rows, identity] = [await rowsOf(there), await there.store.identity()];
    await restore(there, join(root, 'log.gz'));
    expect(await rowsOf(there)).toEqual(rows);
    expect(await there.store.identity()).toEqual(identity);
  });

  it('is refused where other rows stand in its way', async () => {
    const [here, there] = [await livedIn('here'), await house('there')];
    await backup(here, join(root, 'log.gz'), {});
    const code = (await issueFirstAdministratorCode(there.database)) ?? '';
    const other = { accountId: 'account-9', account: 'ada', displayName: 'Other', password: 'correct horse battery' };
    const setting = { now: at, breached: noBreachedPasswords };
    await createFirstAdministrator(there.database, { ...other, code, cameFrom: 'command-line' }, setting);
    await expect(restore(there, join(root, 'log.gz'))).rejects.toThrow(/access\.account holds other rows already/);
  });

  it('is refused by a log that holds something else, with what to do', async () => {
    const [here, there] = [await livedIn('here'), await livedIn('there')];
    await backup(here, join(root, 'log.gz'), {});
    await expect(restore(there, join(root, 'log.gz'))).rejects.toThrow(
      /Not restored: the log here holds other events.*new home.*Nothing was changed/,
    );
  });

  it('that is damaged is refused before anything is written, with the line', async () => {
    const [here, there] = [await livedIn('here'), await house('there')];
    const file = join(root, 'log.gz');
    await backup(here, file, {});
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length - 20));
    await expect(restore(there, file)).rejects.toThrow(
      /log\.gz, line \d+: the file ends in the middle.*Nothing was changed/,
    );
    expect(await there.store.head()).toBeNull();
    expect((await rowsOf(there)).flat()).toEqual([]);
  });

  it('is not restored while the product runs', async () => {
    const [here, there] = [await livedIn('here'), await house('there')];
    await backup(here, join(root, 'log.gz'), {});
    const server = await tryBecomeServer(there.database);
    await expect(restore(there, join(root, 'log.gz'))).rejects.toThrow(/is running on this log\. Stop it/);
    await server?.release();
  });

  it('makes a read model of the log before the restore stop instead of mixing two histories', async () => {
    const [here, there] = [await livedIn('here'), await house('there')];
    await backup(here, join(root, 'log.gz'), {});
    const { storeId, epoch } = await here.store.identity();
    // As when the tables of read models outlive the log they were folded from.
    await there.database.query(
      'insert into read_models.checkpoint (name, version, store_id, epoch, position) values ($1, $2, $3, $4, 1)',
      [caseload.name, caseload.version, storeId, epoch],
    );
    await restore(there, join(root, 'log.gz'));
    const { database, store } = there;
    await expect(catchUp({ database, store, models: [caseload] })).rejects.toThrow(/before it was restored/);
  });
});

describe('backups of log and keys', () => {
  it('are not put into one folder, in either order', async () => {
    const [here, apart] = [await livedIn('here'), join(root, 'here', 'apart.gz')];
    await openFolderKeys(here.home.keysFolder);
    await backup(here, join(root, 'log.gz'), {});
    await expect(refuseSameFolder(join(root, 'keys.gz'), 'keys')).rejects.toThrow(
      /log\.gz is a backup of the log.*another folder/,
    );
    const masters = { key: undefined, nextKey: undefined, vault: undefined };
    const settings = keySettings({ keysUrl: undefined, masters }, here.home);
    await backUpKeys(settings, apart, { madeAt: at, product: '0' });
    await expect(backup(here, join(root, 'here', 'log.gz'), {})).rejects.toThrow(/apart\.gz is a backup of the keys/);
    await backup(here, join(root, 'here', 'log.gz'), { force: true });
    expect(await readdir(join(root, 'here'))).toContain('log.gz');
  });
});

describe('migrate-log', () => {
  it('takes the log into another database and back, and tells what to compare', async () => {
    const [here, there, again] = [await livedIn('here'), await house('there'), await house('again')];
    await migrateLog(here, { to: there.url });
    await migrateLog(again, { from: there.url });
    const [first, second] = told;
    expect(first).toMatch(/5 events in 5 streams are the same in both stores/);
    expect(second).toBe(first);
    await expect(migrateLog(await livedIn('other'), { to: there.url })).rejects.toThrow(
      /Not copied: the target holds another event/,
    );
  });

  it('asks for one direction, and for a store that it knows', async () => {
    const here = await house('here');
    await expect((async () => migrateLog(here, {}))()).rejects.toThrow(/Say where/);
    await expect(migrateLog(here, { to: 'mysql://x' })).rejects.toThrow(/postgres:\/\//);
  });
});
