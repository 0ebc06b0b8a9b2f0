import { spawn, type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';
import type { Account } from './account';

/** `none` for throw-away servers: faster, and a power cut loses everything. */
export type Durability = 'full' | 'none';

/** What is needed to run a program of PostgreSQL on one data folder. */
export type Installation = {
  readonly binaries: string;
  readonly dataFolder: string;
  readonly account: Account | undefined;
  readonly password: string;
  readonly durability: Durability;
};

export type Program = 'initdb' | 'pg_ctl' | 'postgres';

export type Ended = { readonly code: number | null; readonly output: string };

/** Where it stands, under which user (supplementary groups are dropped with the uid), and with nothing of our environment. */
export const programOptions = (
  { binaries, account }: Pick<Installation, 'binaries' | 'account'>,
  program: Program,
): { readonly path: string; readonly options: SpawnOptions } => ({
  path: join(binaries, 'bin', process.platform === 'win32' ? `${program}.exe` : program),
  options: {
    // Not ours: the user it runs as may not be allowed into it.
    cwd: binaries,
    windowsHide: true,
    // PG* variables of the person's shell would change what the programs do. Windows programs need the system's own.
    ...(process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } }),
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  },
});

/** Runs it to its end; rejects only when it could not be started. */
export const runProgram = (
  installation: Pick<Installation, 'binaries' | 'account'>,
  program: Program,
  args: readonly string[],
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { path, options } = programOptions(installation, program);
    const child = spawn(path, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
