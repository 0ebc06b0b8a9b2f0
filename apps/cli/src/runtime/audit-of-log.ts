import { auditOfPostgres, auditOfStore, type LogAudit } from '@understory/event-store';
import type { Foundation } from './foundation';

/** How the log of this process is sealed and verified: by SQL where it can be, through the port elsewhere. */
export const auditOfLog = ({
  configuration,
  database,
  store,
}: Pick<Foundation, 'configuration' | 'database' | 'store'>): LogAudit =>
  configuration.kurrentdbUrl === undefined ? auditOfPostgres(database) : auditOfStore(store);
