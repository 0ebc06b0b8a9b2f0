const { spawn } = require('node:child_process');
const {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  mkdirSync,
  writeFileSync,
} = require('node:fs');
const { connect, createServer } = require('node:net');
const { tmpdir } = require('node:os');
const { delimiter, join, resolve } = require('node:path');
const stopServers = require('./stop-servers.cjs');

const platform = resolve(__dirname, '../../dist/libs/platform/src/index.js');
const folderPrefix = `understory-test-servers-`;

/** Brings up what `*.int.spec.ts` needs and nobody gave: a throw-away PostgreSQL and, where it is installed, a Redis. */
module.exports = async () => {
  // Whoever gives both addresses also needs no build.
  if (process.env.TEST_DATABASE_URL && process.env.TEST_REDIS_URL) return;
  await removeLeftovers();
  // Others may pass: as root, PostgreSQL runs as another user.
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  chmodSync(folder, 0o711);
  globalThis.understoryTestServers = { folder };
  try {
    if (!process.env.TEST_DATABASE_URL) process.env.TEST_DATABASE_URL = await startPostgres(folder);
    if (!process.env.TEST_REDIS_URL) await startRedis(folder);
  } catch (error) {
    // The teardown is not called after a failed set-up.
    await stopServers();
    throw error;
  }
};

const openPostgres = async (folder) => {
  if (!existsSync(platform))
    throw new Error('The tests start PostgreSQL through the built product: run `npm run build` first.');
  const { openDatabase, openHome } = require(platform);
  const home = await openHome(join(folder, 'home'));
  return openDatabase({ databaseUrl: undefined }, home, 'understory test servers', {
    embedded: { durability: 'none' },
  });
};

/** Several spec files at once, some of them with many processes, need more connections than one product does. */
const startPostgres = async (folder) => {
  await (await openPostgres(folder)).close();
  const home = await require(platform).openHome(join(folder, 'home'));
  const { databaseFolder } = await home.settings();
  writeFileSync(resolve(home.path, databaseFolder, 'local.conf'), 'max_connections = 300\n', { mode: 0o644 });
  const opened = await openPostgres(folder);
  globalThis.understoryTestServers.stopPostgres = opened.close;
  return opened.connectionString;
};

/** Leaves TEST_REDIS_URL unset where there is no server: then those specs do not run, and the runner says so. */
const startRedis = async (folder) => {
  const program = process.env.UNDERSTORY_TEST_REDIS_SERVER ?? onPath('redis-server');
  if (program === undefined) return;
  const dir = join(folder, 'redis');
  mkdirSync(dir);
  const port = await freePort();
  const args = [
    '--bind',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--dir',
    dir,
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = spawn(program, args, { cwd: dir, stdio: 'ignore' });
  globalThis.understoryTestServers.redis = child;
  child.unref();
  writeFileSync(join(dir, 'pid'), `${child.pid}`);
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`redis-server ended at once with code ${child.exitCode}.`);
    await new Promise((next) => setTimeout(next, 20));
  }
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`;
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const freePort = () =>
  new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

const answers = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (reply) => (socket.destroy(), done(reply.toString().startsWith('+PONG'))));
    socket.once('error', () => done(false));
  });

/** A run that was killed leaves its servers behind: the next one of the same user ends them. */
const removeLeftovers = async () => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const folder = join(tmpdir(), name);
    const pid = Number(name.slice(folderPrefix.length).split('-')[0]);
    if (isAlive(pid) || statSync(folder, { throwIfNoEntry: false })?.uid !== process.getuid?.()) continue;
    if (existsSync(join(folder, 'home', 'postgres', 'postmaster.pid'))) await (await openPostgres(folder)).close();
    const redis = redisOf(join(folder, 'redis'));
    if (redis !== undefined) process.kill(redis);
    rmSync(folder, { recursive: true, force: true });
  }
};

const redisOf = (dir) => {
  try {
    const pid = Number(readFileSync(join(dir, 'pid'), 'utf8'));
    return readlinkSync(`/proc/${pid}/cwd`) === dir ? pid : undefined;
  } catch {
    return undefined;
  }
};

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};
