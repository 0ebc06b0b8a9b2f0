import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { join } from 'node:path';
import { until } from './until.mjs';

/** The server that `npm test` found or the one on the path; undefined where there is none. */
export const findRedis = () => {
  const given = process.env.UNDERSTORY_TEST_REDIS_SERVER;
  if (given) return given;
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v redis-server'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** A Redis that keeps nothing: what it held is gone when it is restarted. */
export const startRedis = async (program, folder) => {
  const dir = join(folder, 'redis');
  mkdirSync(dir, { recursive: true });
  const port = await freePort();
  const settings = { bind: '127.0.0.1', port, dir, save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  let server;
  const start = async () => {
    server = spawn(program, args, { cwd: dir, stdio: 'ignore' });
    await until('Redis answers', 20_000, async () => (await ask(port, 'PING')) === '+PONG', 20);
  };
  const end = async (signal) => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    flush: async () => {
      if ((await ask(port, 'FLUSHALL')) !== '+OK') throw new Error('Redis did not flush.');
    },
    restart: async (awayMs) => {
      await end('SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, awayMs));
      await start();
    },
    stop: () => end('SIGTERM'),
  };
};

const ask = (port, command) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.once('data', (answer) => (socket.destroy(), resolve(answer.toString().split('\r\n')[0])));
    socket.once('error', () => resolve(''));
  });

export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
