import { Button, Table } from '@mantine/core';
import { nothing } from '../wording';
import { ColumnHeads } from '../tables/column-heads';
import { Moment } from './moment';
import type { FailedJob } from './operations-queries';
import { RecordId } from './record-id';
import { texts } from './texts';

export type JobToRetry = Pick<FailedJob, 'kind' | 'recordId'>;

type Props = {
  readonly jobs: readonly FailedJob[];
  readonly sending: { readonly kind: string | null; readonly recordId: string | null } | null;
  /** Null for whoever only reads. */
  readonly onRetry: ((job: JobToRetry) => void) | null;
};

const toRead = [texts.record, texts.job, texts.attempts, texts.lastError, texts.failedAt] as const;

export const FailedJobsTable = ({ jobs, sending, onRetry }: Props) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{texts.failed}</caption>
    <ColumnHeads labels={onRetry === null ? toRead : [...toRead, texts.retryJob]} />
    <Table.Tbody>
      {jobs.map(({ kind, recordId, attempts, errorCode, failedAt }) => (
        <Table.Tr key={`${kind} ${recordId}`}>
          <Table.Th scope="row">
            <RecordId id={recordId} />
          </Table.Th>
          <Table.Td data-label={texts.job}>{kind}</Table.Td>
          <Table.Td data-label={texts.attempts}>{attempts}</Table.Td>
          <Table.Td data-label={texts.lastError} style={{ overflowWrap: 'anywhere' }}>
            {errorCode ?? nothing}
          </Table.Td>
          <Table.Td data-label={texts.failedAt}>
            <Moment at={failedAt} />
          </Table.Td>
          {onRetry !== null && (
            <Table.Td data-label={texts.retryJob}>
              <Button
                size="xs"
                variant="default"
                aria-label={texts.retryJobOf(kind, recordId)}
                loading={sending?.kind === kind && sending.recordId === recordId}
                onClick={() => onRetry({ kind, recordId })}
              >
                {texts.retryJob}
              </Button>
            </Table.Td>
          )}
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
