import { failureFacts, type Log, backOffMs, pause } from '@understory/platform';
import { applyLog, type Step } from './apply-log';
import { readCheckpoint } from './checkpoint';
import type { Holding, ModelLocks } from './model-locks';
import { openCheckpoint } from './open-checkpoint';
import { mayBeTheEvent } from './parked/may-be-the-event';
import type { Parked } from './parked/apply-or-park';
import { rebuild } from './rebuild/rebuild';
import type { RunnerOptions } from './runner-options';
import type { ReadModel } from './read-model';
import type { Together } from './together/follow-together';

type Reached = Extract<Step, { readonly kind: 'reached' }>;

/** The death of another holder costs at most this. */
const pollMs = 1_000;

/** Said again and again until somebody acts: a read model that stands still must not be overlooked. */
const mismatchPauseMs = 30_000;

type KeepUp = Omit<RunnerOptions, 'models' | 'log'> & {
  readonly model: ReadModel;
  readonly locks: ModelLocks;
  readonly together: Together;
  readonly log: Log;
  readonly signal: AbortSignal;
};

/** Most failures pass. One that comes back this often is looked for among the events themselves. */
const triesBeforeParking = 3;

/** One read model for as long as the process runs: waits to be the holder, then follows the log. Ends on abort only. */
export const keepUp = async (options: KeepUp): Promise<void> => {
  const { model, locks, log, signal } = options;
  let failures = 0;
  let careful = false;
  while (!signal.aborted) {
    try {
      await buildNewVersion(options);
      const holding = await locks.tryHold(model.name);
      const problem =
        holding === null
          ? null
          : await follow({ ...options, careful }, holding, () => {
              failures = 0;
              careful = false;
            }).finally(() => holding.letGo());
      if (problem !== null) log.error(problem, { model: model.name });
      // After a lost session, too: others get their turn, since this process has just had trouble.
      await pause(problem === null ? pollMs : mismatchPauseMs, signal);
    } catch (error) {
      failures += 1;
      careful = failures >= triesBeforeParking && mayBeTheEvent(error);
      log.error('A read model met an error and tries again.', {
        model: model.name,
        failuresInARow: failures,
        retryInMs: backOffMs(failures),
        ...failureFacts(error),
      });
      await pause(backOffMs(failures), signal);
    }
  }
};

/**
 * A raised version is built beside the rows of the version before, which are served meanwhile, and kept up to date for
 * as long as a process of that version runs. Done without the lock of the live rows, since such a process holds it.
 */
const buildNewVersion = async ({ database, store, model, log, signal }: KeepUp): Promise<void> => {
  const kept = await readCheckpoint(database, model.name);
  if (kept === null || kept.version >= model.version) return;
  const facts = { model: model.name, from: kept.version, to: model.version };
  log.info('A new version of a read model is built beside the one that is read.', facts);
  const outcome = await rebuild({ database, store, models: [model], signal });
  if (outcome === 'rebuilt') log.info('The new version of a read model is the one that is read now.', facts);
};

/**
 * By itself up to the end of the log, then together with all others that this process holds, until something parts it
 * from them. Returns when the lock is lost, on abort, or with why the rows cannot be continued.
 */
const follow = async (
  options: KeepUp & { readonly careful: boolean },
  holding: Holding,
  onProgress: () => void,
): Promise<string | null> => {
  const { database, store, model, log, together } = options;
  const signal = AbortSignal.any([options.signal, holding.lost]);
  let { careful } = options;
  while (!signal.aborted) {
    const opened = await openCheckpoint(database, store, model);
    if (opened.outcome === 'outdated') return null;
    if (opened.outcome === 'mismatch') return opened.problem;
    let end: Reached | null = null;
    for await (const step of applyLog(opened.from, { database, store, model, signal, careful })) {
      if (step.kind === 'mismatch') return step.problem;
      if (step.kind !== 'reached') continue;
      step.parked.forEach((parked) => tellParked(log, model, parked));
      careful = false;
      onProgress();
      end = step;
      if (step.isCaughtUp) break;
    }
    if (end?.isCaughtUp !== true || signal.aborted) continue;
    const parting = await together.join(model, end.at, signal);
    if (parting.kind === 'failed') throw parting.error;
    if (parting.kind === 'mismatch') return parting.problem;
  }
  return null;
};

const tellParked = (log: Log, model: ReadModel, { event, cause }: Parked): void => {
  const facts = { model: model.name, stream: event.stream, position: event.position.toString(), cause };
  log.error('An event was parked, and what follows it in its stream waits. See `understory parked`.', facts);
};
