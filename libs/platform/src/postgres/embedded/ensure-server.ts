import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../../log/log';
import { OperatorError } from '../../operator-error';
import { passes, serverFailure, spawnFailure } from './explain-server-failure';
import { findFreePort } from './free-port';
import { greet } from './greet';
import { identify, readPostmaster, removeStaleLockFile, type Postmaster } from './postmaster';
import type { Installation } from './programs';
import { writeServerConfiguration } from './server-configuration';
import { startServer, type StartAttempt } from './start-attempt';

const lookEveryMs = 40;
// 40 ms × 1500 = one minute without a sign of life; a server that says it is busy (recovering) has all the time it needs.
const patience = 1_500;

const found = 'found the embedded database running';
const started = 'started the embedded database';

/** Finds the living server of a data folder or starts one. Must be called under the home's lock. */
export const ensureServer = async (
  installation: Installation,
  wishedPort: number | undefined,
  log: Log,
): Promise<Postmaster> => {
  const { dataFolder, password } = installation;
  let attempt: StartAttempt | undefined;
  let lastWords = '';
  for (let silentLooks = 0; silentLooks < patience; silentLooks += 1) {
    const postmaster = await readPostmaster(dataFolder);
    const identity = postmaster === undefined ? 'gone' : await identify(postmaster, dataFolder);
    if (postmaster !== undefined && identity !== 'gone') {
      const greeting = await greet(postmaster.port, password, dataFolder);
      if (greeting === 'ready') {
        log.info(attempt === undefined ? found : started, { ...postmaster });
        return postmaster;
      }
      if (identity === 'ours' && greeting === 'wrong-password') throw refusesPassword(dataFolder);
      if (greeting === 'busy') silentLooks = 0;
      if (identity === 'another') await removeStaleLockFile(dataFolder, postmaster);
    }

    const end = attempt?.ended();
    if (end !== undefined) {
      if (end.error !== undefined) throw spawnFailure(end.error);
      if (!passes(end.output)) throw serverFailure('start', end.output);
      lastWords = end.output;
    }
    if ((identity === 'gone' || identity === 'another') && (attempt === undefined || end !== undefined)) {
      await writeServerConfiguration(installation, await findFreePort(wishedPort));
      attempt = await startServer(installation);
    }
    await delay(lookEveryMs);
  }
  throw lastWords === '' ? neverReady(dataFolder) : serverFailure('start', lastWords);
};

const refusesPassword = (dataFolder: string): OperatorError =>
  new OperatorError(
    `The database in ${dataFolder} refuses the password in settings.json: the two do not belong together. ` +
      'Put back the settings.json that was made with it.',
  );

const neverReady = (dataFolder: string): OperatorError =>
  new OperatorError(
    `The database in ${dataFolder} did not become ready. Look into its log folder; ` +
      'if no server runs on it, remove postmaster.pid there and start again.',
  );
