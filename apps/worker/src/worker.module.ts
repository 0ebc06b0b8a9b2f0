import {
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { startWork, type Work } from './start-work';
import type { WorkerPorts } from './worker-ports';

/** Starts the work with the process and ends it, in order, before the process closes what it stands on. */
class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private work: Work | undefined;

  constructor(private readonly ports: WorkerPorts) {}

  async onApplicationBootstrap(): Promise<void> {
    this.work = await startWork(this.ports);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.work?.stop();
  }
}

@Module({})
export class WorkerModule {
  static over(ports: WorkerPorts): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: Worker, useFactory: () => new Worker(ports) }] };
  }
}
