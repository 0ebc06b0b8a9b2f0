import type { WorkerPorts } from '../../../worker/src';
import type { Runtime } from './runtime';

export const workerPortsOf = (runtime: Runtime): WorkerPorts => ({
  ...runtime,
  redisUrl: runtime.configuration.redisUrl ?? null,
});
