import type { WorkerPorts } from '../../../worker/src';
import { auditOfLog } from './audit-of-log';
import type { Runtime } from './runtime';

export const workerPortsOf = (runtime: Runtime): WorkerPorts => ({
  ...runtime,
  redisUrl: runtime.configuration.redisUrl ?? null,
  audit: auditOfLog(runtime),
  signer: runtime.signingKey,
});
