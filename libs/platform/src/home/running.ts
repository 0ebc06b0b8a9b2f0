import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './home';
import { isAlive } from './is-alive';
import { writeAtomically } from './write-atomically';

/** Where the product of this home answers, for the message of a second start; the start lock, not this, decides who runs. */
export type Running = { readonly pid: number; readonly address: string };

const fileOf = (home: Home): string => join(home.path, 'running.json');

export const announceRunning = (home: Home, running: Running): Promise<void> =>
  writeAtomically(fileOf(home), `${JSON.stringify(running)}\n`);

export const withdrawRunning = (home: Home): Promise<void> => rm(fileOf(home), { force: true });

/** Undefined when nothing was announced, or what was announced has ended without withdrawing it. */
export const findRunning = async (home: Home): Promise<Running | undefined> => {
  try {
    const found: unknown = JSON.parse(await readFile(fileOf(home), 'utf8'));
    return isRunning(found) && isAlive(found.pid) ? found : undefined;
  } catch {
    // Missing or damaged: it only makes a message friendlier.
    return undefined;
  }
};

const isRunning = (value: unknown): value is Running =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  Number.isInteger(value.pid) &&
  'address' in value &&
  typeof value.address === 'string';
