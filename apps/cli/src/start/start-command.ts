import type { Command } from 'commander';
import type { INestApplication } from '@nestjs/common';
import { postgresReadLog } from '@understory/access';
import { loadQueueBoard } from '@understory/jobs';
import {
  announceRunning,
  findRunning,
  OperatorError,
  redisCounts,
  tryBecomeServer,
  withdrawRunning,
  type Home,
  type StartLock,
} from '@understory/platform';
import { readModels, waitUntilReflected } from '@understory/read-models';
import { openReportRenderer } from '@understory/reports';
import { createApi } from '../../../api/src';
import { drawCopyOf, finishErasures, WorkerModule } from '../../../worker/src';
import { backtestWith } from '../policy/backtest-with';
import { findReport } from '../read-outs/find-report';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { untilSignal } from '../runtime/until-signal';
import { workerPortsOf } from '../runtime/worker-ports-of';
import { fillNewHome } from './fill-new-home';
import { keepServer } from './keep-server';
import { isDemonstrationHome, prepareSignIn } from './prepare-sign-in';
import { signInSettings } from './sign-in-settings';

export const addStartCommand = (program: Command): void => {
  program
    .command('start')
    .description('run the product: API and workers in one process; a new home is filled with the demonstration clinic')
    .option('--empty', 'leave a new home without the demonstration clinic')
    .action(({ empty = false }: { readonly empty?: boolean }) => {
      const stopped = untilSignal();
      return withRuntime('start', (runtime) => serve(runtime, { empty, stopped }));
    });
};

const serve = async (
  runtime: Runtime,
  { empty, stopped }: { readonly empty: boolean; readonly stopped: Promise<void> },
): Promise<void> => {
  const { database, home } = runtime;
  const { trustedProxies, publicUrl = null, requestsPerMinute, redisUrl } = runtime.configuration;
  const signIn = await signInSettings(runtime.configuration);
  const lock = await tryBecomeServer(database);
  if (lock === null) throw new OperatorError(await alreadyRunning(home));
  let held: StartLock | null = lock;
  // Of its own: a copy that somebody waits for does not stand behind the reports that the workers draw.
  const renderer = openReportRenderer({ threads: 1 });
  // What keeps the process alive: closed in the order of this list, whatever throws.
  const closing: (() => Promise<void>)[] = [() => renderer.close(), async () => held?.release()];
  const closeLater = (close: () => Promise<void>) => closing.unshift(close);
  try {
    const names = readModels.map(({ name }) => name);
    const workerPorts = workerPortsOf(runtime);
    const queueBoard = await loadQueueBoard(workerPorts);
    closeLater(() => queueBoard.close());
    const counts = redisUrl === undefined ? null : redisCounts(redisUrl);
    if (counts !== null) closeLater(() => counts.close());
    const api = await createApi(
      {
        ...runtime,
        clock: runtime.now,
        newId: runtime.newCommandId,
        factorSecret: runtime.sealingSecret('second factor'),
        idTokenSecret: runtime.sealingSecret('id token'),
        signIn,
        isDemonstrationHome: () => isDemonstrationHome(home),
        readModels: { caughtUp: (position, options) => waitUntilReflected(database, names, position, options) },
        report: findReport(runtime),
        copy: drawCopyOf({ ...runtime, renderer }),
        queueBoard,
        // Behind everything that somebody waits for at a screen.
        runBacktest: backtestWith(runtime, { mostThreads: 1, niceness: 10 }),
        retentionYears: runtime.configuration.retentionYears,
        finishErasure: (childId) => finishErasures(runtime, [childId]),
        readLog: postgresReadLog(database),
        emergencyMinutes: runtime.configuration.emergencyMinutes,
      },
      [WorkerModule.over(workerPorts)],
      { trustedProxies, publicUrl, requestsPerMinute, counts },
    );
    closeLater(() => api.close());
    closeLater(() => withdrawRunning(home));
    const address = await listen(api, runtime.configuration);
    await announceRunning(home, { pid: process.pid, address });
    await fillNewHome(runtime, { empty, stopped });
    const waysIn = await prepareSignIn(runtime);
    say(`Understory is ready at ${address}`);
    for (const line of waysIn) say(line);
    say('Ctrl-C stops it.');
    held = await keepServer(lock, runtime, abortedBy(stopped));
    say('Stopping …');
  } finally {
    await closeAll(closing);
  }
};

/** All of them, in order; the first that fails is told once the others are closed. */
const closeAll = async ([close, ...others]: readonly (() => Promise<void>)[]): Promise<void> => {
  if (close === undefined) return;
  try {
    await close();
  } finally {
    await closeAll(others);
  }
};

const abortedBy = (stopped: Promise<void>): AbortSignal => {
  const stopping = new AbortController();
  void stopped.then(() => stopping.abort());
  return stopping.signal;
};

const listen = async (
  api: INestApplication,
  { port, listenAddress, publicUrl }: Runtime['configuration'],
): Promise<string> => {
  try {
    await api.listen(port, listenAddress);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new OperatorError(
        `Port ${port} is taken by another program. Stop it, or choose another one: PORT=3001 npm start`,
      );
    }
    if (error instanceof Error && 'code' in error && error.code === 'EADDRNOTAVAIL') {
      throw new OperatorError(`LISTEN_ADDRESS is ${listenAddress}, which is no address of this machine.`);
    }
    throw error;
  }
  return publicUrl ?? (await api.getUrl()).replace('[::1]', '127.0.0.1');
};

const alreadyRunning = async (home: Home): Promise<string> => {
  const running = await findRunning(home);
  if (running === undefined) return 'Understory is already running on this database, started by another home or host.';
  return `Understory is already running at ${running.address} (process ${running.pid}).`;
};

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
