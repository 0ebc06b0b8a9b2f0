import { spawn } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { builtLibrary, entry } from './built-product.mjs';
import { freePort } from './redis.mjs';
import { pause, until } from './until.mjs';

const movedClock = fileURLToPath(new URL('moved-clock.cjs', import.meta.url));
// What a service manager leaves between two tries.
const startAgainMs = 300;
const stopWithinMs = 60_000;

/** One home with its processes, each started again when it ends, as a service manager does it. */
export const openProduct = async ({ folder, name, databaseUrl, redisUrl, workers }) => {
  const path = join(folder, name);
  const { openHome } = builtLibrary('platform');
  const home = await openHome(path);
  // The published accounts without the published clinic: children come from the run alone.
  await home.updateSettings((settings) => ({ ...settings, demonstration: 'loaded' }));
  const clockFile = join(folder, `${name}.clock`);
  writeFileSync(clockFile, '0');
  const port = await freePort();
  const env = {
    ...process.env,
    UNDERSTORY_HOME: path,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl ?? '',
    KURRENTDB_URL: '',
    PORT: String(port),
    LOG_LEVEL: 'info',
    // One program does here what a whole agency would.
    REQUESTS_PER_MINUTE: '1000000',
    NODE_OPTIONS: `--require ${JSON.stringify(movedClock)}`,
    UNDERSTORY_FAULTS_CLOCK: clockFile,
  };
  const seats = [seat('api', ['start', '--empty'], /is ready at/), ...Array.from({ length: workers }, (_, index) => seat(`worker-${index + 1}`, ['worker'], /worker is ready/))];
  let stopping = false;
  /** Ends that nobody ordered: told at the end, since a service manager hides them. */
  const endedByThemselves = [];

  const start = (one) => {
    const log = createWriteStream(join(folder, `${name}.${one.name}.log`), { flags: 'a' });
    const child = spawn(process.execPath, [entry, ...one.args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    Object.assign(one, { child, ready: false, killed: false, said: '' });
    const hear = (chunk) => {
      log.write(chunk);
      one.said = `${one.said}${chunk}`.slice(-4_000);
      if (one.isReady.test(one.said)) one.ready = true;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    one.ended = new Promise((resolve) =>
      child.once('close', (code, signal) => {
        log.end(`\n[ended with ${code ?? signal}]\n`);
        if (!one.killed && !stopping) endedByThemselves.push({ name: one.name, code, signal, wasReady: one.ready });
        one.ready = false;
        resolve(code);
        if (!stopping) void pause(startAgainMs).then(() => stopping || start(one));
      }),
    );
  };
  for (const one of seats) start(one);

  const kill = async (one) => {
    one.killed = true;
    one.child.kill('SIGKILL');
    await one.ended;
  };
  return {
    path,
    env,
    address: `http://127.0.0.1:${port}`,
    endedByThemselves,
    ready: (withinMs = 60_000) => until('all processes are ready', withinMs, () => seats.every(({ ready }) => ready)),
    killApi: () => kill(seats[0]),
    killWorker: (index) => kill(seats[1 + (index % workers)]),
    killAll: () => Promise.all(seats.map(kill)),
    freezeWorker: async (index, ms) => {
      const { child } = seats[1 + (index % workers)];
      child.kill('SIGSTOP');
      await pause(ms);
      child.kill('SIGCONT');
    },
    setClock: (offsetMs) => writeFileSync(clockFile, String(offsetMs)),
    /** In order, as on a termination request; answers which processes did not end well. */
    stop: async () => {
      stopping = true;
      const ended = await Promise.all(
        seats.map(async (one) => {
          one.child.kill('SIGTERM');
          const code = await Promise.race([one.ended, pause(stopWithinMs).then(() => 'late')]);
          if (code === 'late') await kill(one);
          return code === 0 ? [] : [`${one.name} ended with ${code}`];
        }),
      );
      return ended.flat();
    },
    run: (...args) => runToEnd(args, env),
  };
};

const seat = (name, args, isReady) => ({ name, args, isReady, child: undefined, ended: undefined, ready: false, killed: false, said: '' });

/** A command of the command line, to its end. */
const runToEnd = (args, env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [entry, ...args], { env: { ...env, LOG_LEVEL: 'warn' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
