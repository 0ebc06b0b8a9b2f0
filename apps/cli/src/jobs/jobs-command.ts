import type { Command } from 'commander';
import { listFailedRequests, retryFailedRequests } from '@understory/jobs';
import { withFoundation } from '../runtime/open-foundation';
import type { Foundation } from '../runtime/foundation';

type RetryOptions = { readonly kind?: string; readonly record?: string };

export const addJobsCommand = (program: Command): void => {
  const jobs = program
    .command('jobs')
    .description('reports and flags that could not be made, and were given up')
    .action(() => withFoundation('jobs', listFailed));
  jobs
    .command('retry')
    .description('try them again: all of them, or those of a kind or a record')
    .option('--kind <kind>', 'report or readiness')
    .option('--record <id>', 'as the list names it')
    .action((options: RetryOptions) => withFoundation('jobs', (foundation) => retry(foundation, options)));
};

const listFailed = async ({ database, tell }: Foundation): Promise<void> => {
  const failed = await listFailedRequests(database);
  for (const { kind, recordId, attempts, errorCode, failedAt } of failed)
    process.stdout.write(
      `${failedAt.toISOString()}  ${kind}  ${recordId}  ${errorCode ?? 'no code'}  after ${attempts} attempts\n`,
    );
  tell(
    failed.length === 0
      ? 'No job was given up.'
      : 'The log of the worker says more of each. Try them again with `understory jobs retry`.',
  );
};

const retry = async ({ database, tell }: Foundation, { kind, record }: RetryOptions): Promise<void> => {
  const retried = await retryFailedRequests(database, { kind: kind ?? null, recordId: record ?? null });
  tell(retried === 0 ? 'No such job was given up.' : `${retried} are tried again as soon as a worker is free.`);
};
