import { NestFactory } from '@nestjs/core';
import type { Command } from 'commander';
import { WorkerModule } from '../../../worker/src';
import { withRuntime } from '../runtime/open-runtime';
import { untilSignal } from '../runtime/until-signal';
import { workerPortsOf } from '../runtime/worker-ports-of';
import { showAlive } from './show-alive';

export const addWorkerCommand = (program: Command): void => {
  program
    .command('worker')
    .description('run a worker alone: read models, readiness, reports; as many as wanted')
    .action(() => {
      const stopped = untilSignal();
      return withRuntime('worker', async (runtime) => {
        const worker = await NestFactory.createApplicationContext(WorkerModule.over(workerPortsOf(runtime)), {
          logger: false,
        });
        const hide = showAlive();
        process.stderr.write('The worker is ready. Ctrl-C stops it.\n');
        await stopped;
        hide();
        await worker.close();
      });
    });
};
