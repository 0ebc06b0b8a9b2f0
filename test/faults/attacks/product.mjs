import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { builtLibrary, entry } from '../storm/built-product.mjs';
import { freePort } from '../storm/redis.mjs';

const startWithinMs = 120_000;

/** The product as it is started, empty, talking as much as it can; everything it says is kept to be searched. */
export const startProduct = async ({ folder, port, databaseUrl, requestsPerMinute, issuer }) => {
  const home = join(folder, 'home');
  const env = {
    ...process.env,
    UNDERSTORY_HOME: home,
    DATABASE_URL: databaseUrl,
    REDIS_URL: '',
    KURRENTDB_URL: '',
    PORT: String(port || (await freePort())),
    LOG_LEVEL: 'debug',
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'understory',
    REQUESTS_PER_MINUTE: String(requestsPerMinute),
  };
  const said = [];
  const child = spawn(process.execPath, [entry, 'start', '--empty'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const saidSo = async (pattern) => {
    const deadline = performance.now() + startWithinMs;
    for (;;) {
      const match = pattern.exec(said.join(''));
      if (match !== null) return match[1];
      if (child.exitCode !== null || performance.now() > deadline) throw new Error(`The product did not say ${pattern}:\n${said.join('')}`);
      await new Promise((next) => setTimeout(next, 50));
    }
  };
  const address = await saidSo(/Understory is ready at (\S+)/);
  const code = await saidSo(/first administrator: (\S+)/);
  return {
    ...{ home, address, code },
    pid: child.pid,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    said: () => said.join(''),
    /** A command of the command line, to its end. */
    run: (...args) => runToEnd(args, env),
    openDatabase: async () => {
      const { openDatabase, openHome } = builtLibrary('platform');
      return openDatabase({ databaseUrl: databaseUrl || undefined }, await openHome(home), 'understory attacks', {});
    },
    /** What opens its database: nobody is ever shown it. */
    secrets: async () => {
      const { openHome } = builtLibrary('platform');
      const { databasePassword } = await (await openHome(home)).settings();
      return [databasePassword, databaseUrl === '' ? '' : new URL(databaseUrl).password].filter((secret) => secret.length >= 8);
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      return ended;
    },
  };
};

const runToEnd = (args, env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [entry, ...args], { env: { ...env, LOG_LEVEL: 'warn' }, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => parts.push(text));
    child.once('close', (code) => resolve({ code, said: parts.join('') }));
  });
