import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { freePort } from './free-port';

export type KeptRedis = {
  readonly url: string;
  /** Writes both of its files in full, as a backup of it would be taken, and ends. */
  saveAndStop(): Promise<void>;
};

/** The path of a server, or undefined where there is none. */
export const redisProgram = (): string | undefined => {
  const given = process.env['UNDERSTORY_TEST_REDIS_SERVER'];
  if (given !== undefined) return given;
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v redis-server'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** A Redis that keeps everything twice, each change in its append-only file and the whole in a dump, nothing packed. */
export const startKeptRedis = async (program: string, folder: string): Promise<KeptRedis> => {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const settings = {
    ...{ bind: '127.0.0.1', port, dir: folder, save: '60 1000', rdbcompression: 'no' },
    ...{ appendonly: 'yes', appendfsync: 'always', 'auto-aof-rewrite-percentage': 0, 'maxmemory-policy': 'noeviction' },
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(program, args, { cwd: folder, stdio: 'ignore' });
  while ((await ask(port, 'PING')) !== '+PONG') {
    if (server.exitCode !== null) throw new Error(`redis-server ended at once with code ${server.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    saveAndStop: async () => {
      if ((await ask(port, 'SAVE')) !== '+OK') throw new Error('Redis wrote no dump.');
      await ended(server);
    },
  };
};

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });

const ask = (port: number, command: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString().split('\r\n')[0] ?? '');
    });
    socket.once('error', () => resolve(''));
  });
