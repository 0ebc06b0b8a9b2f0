import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const door = join(__dirname, '../../apps/cli/bin/understory.mjs');

export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A home of its own for one test, reachable by the user the embedded database runs as. */
export const createHome = (): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'understory-home-'));
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** Starts the product's command line as a user would, and collects what it says. */
export const startUnderstory = (home: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running => {
  const child = spawn(process.execPath, [door, ...args], {
    env: { ...withoutSettings(process.env), ...env, UNDERSTORY_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const lookers = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const look of lookers) look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const look of lookers) look();
  });
  const finished = new Promise<Finished>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    child,
    finished,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(stdout + stderr);
          if (match === null) return;
          lookers.delete(look);
          resolve(match);
        };
        lookers.add(look);
        look();
        void finished.then(() =>
          reject(new Error(`It ended before it said ${String(pattern)}:\n${stdout}\n${stderr}`)),
        );
      }),
  };
};

export type Running = {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Settles when the output so far holds the pattern; fails when the process ends without. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
};

export const understory = (home: string, ...args: readonly string[]): Promise<Finished> =>
  startUnderstory(home, args).finished;

/** The servers that the int specs share must not leak into a product that is meant to bring its own. */
const withoutSettings = ({ DATABASE_URL: _database, REDIS_URL: _redis, PORT: _port, ...rest }: NodeJS.ProcessEnv) =>
  rest;
