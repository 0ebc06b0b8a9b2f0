import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answer } from '../../api/client';
import { Asked } from '../states/asked';
import { FailedJobsTable, type JobToRetry } from './failed-jobs-table';
import { failedJobsQuery } from './operations-queries';
import { OutcomeNote, type Outcome } from './outcome-note';
import { texts } from './texts';
import { useMayAct } from './use-may-act';
import { useOperation } from './use-operation';

const everyJob = { kind: null, recordId: null } as const;

export const FailedJobs = () => {
  const failedJobs = useQuery(failedJobsQuery);
  const mayAct = useMayAct();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const retry = useOperation(async (body: JobToRetry | typeof everyJob) => {
    const { retried } = await answer(api.POST('/failed-jobs/retries', { body }));
    return texts.jobsRetried(retried);
  }, setOutcome);
  const sending = retry.isPending ? retry.variables : null;
  return (
    <Stack gap="sm" component="section" aria-labelledby="failed-jobs">
      <Title order={2} size="h4" id="failed-jobs">
        {texts.failed}
      </Title>
      <Text>{texts.failedNote}</Text>
      {outcome !== null && <OutcomeNote outcome={outcome} />}
      <Asked query={failedJobs} isEmpty={({ failed }) => failed.length === 0} empty={texts.nothingFailed}>
        {({ failed }) => (
          <>
            {mayAct && (
              <div>
                <Button
                  size="xs"
                  variant="default"
                  loading={sending === everyJob}
                  onClick={() => retry.mutate(everyJob)}
                >
                  {texts.retryAll}
                </Button>
              </div>
            )}
            <FailedJobsTable jobs={failed} sending={sending} onRetry={mayAct ? retry.mutate : null} />
          </>
        )}
      </Asked>
    </Stack>
  );
};
