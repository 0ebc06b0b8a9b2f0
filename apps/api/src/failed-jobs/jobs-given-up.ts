import type { Person } from '@understory/access';
import { listFailedRequests, retryFailedRequests } from '@understory/jobs';
import type { Database, Log } from '@understory/platform';
import type { FailedJobs, RetriedJobs } from './failed-jobs.answer';
import type { RetryFailedJobsBody } from './failed-jobs.body';

/** Jobs that failed too often. They come back by themselves when the record changes; until then somebody has to ask. */
export class JobsGivenUp {
  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  async list(): Promise<FailedJobs> {
    const failed = await listFailedRequests(this.database);
    return {
      failed: failed.map(({ kind, recordId, attempts, errorCode, failedAt }) => ({
        ...{ kind, recordId, attempts, errorCode },
        failedAt: failedAt.toISOString(),
      })),
    };
  }

  async retry({ accountId }: Person, which: RetryFailedJobsBody): Promise<RetriedJobs> {
    const retried = await retryFailedRequests(this.database, which);
    this.log.info('Jobs that were given up are tried again.', { retried, actorId: accountId });
    return { retried };
  }
}
