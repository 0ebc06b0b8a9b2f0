import { transformFileSync } from '@swc/core';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openHome, type Home } from '../../home/home';
import { openDatabase, type OpenedDatabase } from '../open-database';
import { findAccount } from './account';
import { findNativeBinaries } from './native-binaries';
import { readPostmaster, type Postmaster } from './postmaster';
import type { Durability } from './programs';
import { chooseDataFolder } from './data-folder';

// Making a database takes a second, and several on a busy machine.
jest.setTimeout(60_000);

const isRoot = process.getuid?.() === 0;
const source = join(__dirname, '../..');
let parent: string;
let built: string;
let systemFolder: string;
let home: Home;
let opened: OpenedDatabase[] = [];
let children: ChildProcess[] = [];

beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'understory-built-'));
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) build(file);
  writeFileSync(join(built, 'user.js'), user);
});
afterAll(() => rmSync(built, { recursive: true }));

const makeHome = async (): Promise<void> => {
  parent = mkdtempSync(join(tmpdir(), 'understory-embedded-'));
  chmodSync(parent, 0o711);
  systemFolder = join(parent, 'system');
  home = await openHome(join(parent, 'home'));
};
const removeHome = (): void => rmSync(parent, { recursive: true });

/** Leaves no server behind, however the test ended. */
const stopAll = async (): Promise<void> => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) await killed(child);
  const last = existsSync(join(home.path, 'postgres', 'postmaster.pid')) ? await open() : undefined;
  for (const one of opened) await one.close();
  await last?.close();
  [opened, children] = [[], []];
};

/** A process of its own needs compiled output. */
const build = (file: string): void => {
  const target = join(built, file.replace(/\.ts$/, '.js'));
  if (file.endsWith('.sql') || (file.endsWith('.ts') && !file.includes('.spec.')))
    mkdirSync(dirname(target), { recursive: true });
  if (file.endsWith('.sql')) cpSync(join(source, file), target);
  if (!file.endsWith('.ts') || file.includes('.spec.')) return;
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2022' } as const;
  writeFileSync(target, transformFileSync(join(source, file), { jsc, module: { type: 'commonjs' } }).code);
};

/** Opens the database of a home, then does what it is told. */
const user = `
const { openDatabase, openHome } = require('./index.js');
const [, , path, systemFolder] = process.argv;
const told = {
  close: (opened) => opened.close().then(() => process.disconnect()),
  write: async ({ database }) => {
    for (let n = 1; ; n += 1) {
      await database.query('insert into confirmed (n) values ($1)', [n]);
      process.send({ written: n });
    }
  },
};
openHome(path)
  .then((home) => openDatabase({ databaseUrl: undefined }, home, 'user', { embedded: { systemFolder } }))
  .then((opened) => {
    process.on('message', (what) => told[what](opened).catch(() => undefined));
    process.send('open');
  });
`;

type User = { readonly child: ChildProcess; readonly close: () => Promise<void> };

const startUser = async (): Promise<User> => {
  const env = { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') };
  const child = fork(join(built, 'user.js'), [home.path, systemFolder], { env, execArgv: [], detached: true });
  children.push(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The user ended with code ${code}.`)));
  });
  return { child, close: () => (child.send('close'), ended) };
};

/** With its whole process group, as a closed terminal does. */
const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
  });

const open = async (durability: Durability = 'full'): Promise<OpenedDatabase> => {
  const embedded = { systemFolder, durability };
  const one = await openDatabase({ databaseUrl: undefined }, home, 'understory test', { embedded });
  opened.push(one);
  return one;
};

const postmaster = async (): Promise<Postmaster> => {
  const found = await readPostmaster(join(home.path, 'postgres'));
  if (found === undefined) throw new Error('No server runs.');
  return found;
};

const eventually = async <Result>(look: () => Promise<Result>): Promise<Result> => {
  for (;;)
    try {
      return await look();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
};

describe('an embedded database', () => {
  beforeAll(makeHome);
  afterEach(stopAll);
  afterAll(removeHome);

  it('of a new home is a durable server on loopback alone, whose log says nothing of statements', async () => {
    const { database, embedded } = await open();
    expect(embedded).toBe(true);
    const names = [
      'listen_addresses',
      'unix_socket_directories',
      'fsync',
      'server_encoding',
      'data_checksums',
      'wal_level',
    ];
    const shown = await database.query<{ setting: string }>(
      'select setting from unnest($1::text[]) with ordinality as asked (name, n) join pg_settings using (name) order by n',
      [names],
    );
    expect(shown.map((row) => row.setting)).toEqual(['127.0.0.1', '', 'on', 'UTF8', 'on', 'minimal']);

    await expect(database.query("select 'Ada Lovelace'::date")).rejects.toThrow('invalid input syntax');
    const logs = join(home.path, 'postgres', 'log');
    expect(
      readdirSync(logs)
        .map((name) => readFileSync(join(logs, name), 'utf8'))
        .join(''),
    ).not.toContain('Lovelace');
    expect(statSync(join(home.path, 'postgres')).mode & 0o077).toBe(0);
  });

  it('is shared by the processes of its home, and stopped by the last of them', async () => {
    const [first, second] = await Promise.all([startUser(), startUser()]);
    const server = await postmaster();
    await first.close();
    expect(await postmaster()).toEqual(server);
    await second.close();
    await expect(postmaster()).rejects.toThrow('No server runs.');
  });

  it('outlives a killed process and its whole group, and is adopted by the next', async () => {
    const first = await startUser();
    const server = await postmaster();
    await killed(first.child);
    const { database, close } = await open();
    expect(await postmaster()).toEqual(server);
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    await close();
    await expect(postmaster()).rejects.toThrow('No server runs.');
  });

  it('loses no confirmed row when everything is killed at once', async () => {
    const { database, close } = await open();
    await database.query('create table confirmed (n int primary key)');
    const writer = await startUser();
    await close();
    let confirmed = 0;
    await new Promise<void>((resolve) => {
      writer.child.on('message', (said: { written: number }) => {
        confirmed = said.written;
        if (confirmed === 200) resolve();
      });
      writer.child.send('write');
    });
    process.kill((await postmaster()).pid, 'SIGKILL');
    await killed(writer.child);

    const again = await open();
    const [row] = await again.database.query<{ rows: number; last: number }>(
      'select count(*)::int as rows, max(n) as last from confirmed',
    );
    expect(row?.rows).toBe(row?.last);
    expect(row?.last).toBeGreaterThanOrEqual(confirmed);
  });

  it('comes back by itself, on the same port, to those who were connected when it was killed', async () => {
    const { database } = await open();
    let woken: () => void = () => undefined;
    const firstWake = new Promise<void>((resolve) => (woken = resolve));
    const stopListening = await database.listen('leaves', () => woken());
    await firstWake;
    await database.query('create table leaf (n int)');
    const before = await postmaster();

    process.kill(before.pid, 'SIGKILL');
    const after = await eventually(async () => {
      const now = await postmaster();
      if (now.pid === before.pid) throw new Error('Still the old one.');
      return now;
    });
    await eventually(() => database.query('insert into leaf values (1)'));
    expect(after.port).toBe(before.port);
    await new Promise<void>((resolve) => {
      woken = resolve;
      void database.query('notify leaves');
    });
    await stopListening();
  });

  it('starts over a lock file whose number now belongs to some other program', async () => {
    await (await open()).close();
    const account = await findAccount(undefined);
    // Of the server's own user: PostgreSQL itself would take it for its predecessor and refuse.
    const other = spawn('sleep', ['60'], { ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }) });
    const lockFile = join(home.path, 'postgres', 'postmaster.pid');
    writeFileSync(lockFile, `${other.pid}\n${home.path}/postgres\n1700000000\n1\n\n127.0.0.1\n\nready\n`);
    const { database } = await open();
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    expect((await postmaster()).pid).not.toBe(other.pid);
    expect(other.exitCode).toBeNull();
    other.kill();
  });

  it('that does not take the password of the settings says which file is wrong', async () => {
    await open();
    const { databasePassword } = await home.settings();
    await home.updateSettings((now) => ({ ...now, databasePassword: 'another' }));
    await expect(open()).rejects.toThrow('refuses the password in settings.json');
    await home.updateSettings((now) => ({ ...now, databasePassword }));
  });
});

describe('a new embedded database', () => {
  let reachable: string | undefined;
  beforeEach(makeHome);
  afterEach(async () => {
    await stopAll();
    removeHome();
    if (reachable !== undefined) rmSync(reachable, { recursive: true });
  });

  it('is made again when the first attempt was interrupted, once for all who wait, and nothing that was there is deleted', async () => {
    mkdirSync(join(home.path, 'postgres.draft-of-a-killed-process'));
    mkdirSync(join(home.path, 'postgres', 'base'), { recursive: true });
    const both = await Promise.all([open('none'), open('none')]);
    for (const { database } of both) expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    const left = readdirSync(home.path).filter((name) => name.startsWith('postgres.'));
    expect(left).toEqual([expect.stringMatching(/^postgres\.incomplete-/)]);
  });

  it('that has disappeared is not replaced by an empty one', async () => {
    await home.updateSettings((now) => ({ ...now, databaseFolder: 'postgres' }));
    await expect(open()).rejects.toThrow(`The database of this home is not in ${home.path}/postgres any more.`);
  });

  it('of root, with everything under a folder that only root can enter, runs where its own user can', async () => {
    chmodSync(parent, 0o700);
    reachable = mkdtempSync(join(tmpdir(), 'understory-system-'));
    chmodSync(reachable, 0o755);
    systemFolder = join(reachable, 'understory');
    const native = { folder: join(parent, 'native'), version: '18' };
    cpSync(findNativeBinaries().folder, native.folder, { recursive: true, verbatimSymlinks: true });
    const embedded = { systemFolder, native, durability: 'none' } as const;

    const first = await openDatabase({ databaseUrl: undefined }, home, 'understory test', { embedded });
    await first.database.query('create table leaf (n int)');
    await first.close();
    const second = await openDatabase({ databaseUrl: undefined }, home, 'understory test', { embedded });
    expect(await second.database.query('select n from leaf')).toEqual([]);
    await second.close();

    const settings = await home.settings();
    const folder = await chooseDataFolder(home, settings, await findAccount(undefined), systemFolder);
    expect(folder).toBe(isRoot ? join(systemFolder, settings.homeId) : join(home.path, 'postgres'));
    expect(existsSync(join(systemFolder, 'binaries', '18', 'bin', 'postgres'))).toBe(isRoot);
    expect(statSync(home.keysFolder).uid).toBe(process.getuid?.());
  });
});

describe('a given database', () => {
  it('that does not answer is told in words, without its password', async () => {
    const failing = openDatabase({ databaseUrl: 'postgres://user:s3cret@127.0.0.1:1/x' }, home, 'understory test');
    await expect(failing).rejects.toThrow(
      'The PostgreSQL of DATABASE_URL cannot be used: nothing answers at its host and port.',
    );
  });
});
