import { Alert, Skeleton, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNote } from './problem-note';
import { texts } from './texts';

type Props<Data> = {
  readonly query: UseQueryResult<Data>;
  readonly isEmpty?: (data: Data) => boolean;
  readonly empty?: ReactNode;
  readonly children: (data: Data) => ReactNode;
};

/** Everything that comes from the server is shown through this: loading, empty, stale, refused, wrong, there. */
export const Asked = <Data,>({ query, isEmpty, empty, children }: Props<Data>) => {
  const { data, error, isPending, refetch } = query;
  const retry = (): void => void refetch();
  if (isPending) return <Loading />;
  if (data === undefined) return <ProblemNote error={error} onRetry={retry} />;
  return (
    <Stack gap="md">
      {error !== null && (
        <Alert color="yellow" title={texts.stale} role="status">
          <ProblemNote error={error} onRetry={retry} />
        </Alert>
      )}
      {isEmpty?.(data) === true ? <div className="empty">{empty}</div> : children(data)}
    </Stack>
  );
};

const Loading = () => (
  <Stack gap="sm" role="status" aria-busy="true">
    <Text className="visually-hidden">{texts.loading}</Text>
    <Skeleton height={28} width="40%" />
    <Skeleton height={90} />
    <Skeleton height={90} />
  </Stack>
);
