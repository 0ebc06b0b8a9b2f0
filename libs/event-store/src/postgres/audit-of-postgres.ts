import type { Database } from '@understory/platform';
import type { LogAudit } from '../seal/log-audit';
import { stateToSeal } from './state-to-seal';
import { verifyPostgresLog } from './verify-log';

/** Sealing and verifying by SQL over one snapshot: stored texts are checked byte for byte, in constant memory. */
export const auditOfPostgres = (database: Database): LogAudit => ({
  stateToSeal: (previous) => stateToSeal(database, previous),
  verify: (options) => verifyPostgresLog(database, options),
});
