import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { texts } from './texts';

type Opened = { readonly revision: number; readonly builtAt: string | null };

/** From what position the newest report was built; null while there is none. */
const newestBuiltAt = async (childId: string): Promise<string | null> => {
  const { response } = await api.GET('/children/{childId}/report', {
    params: { path: { childId } },
    parseAs: 'stream',
  });
  await response.body?.cancel();
  return response.ok ? response.headers.get('understory-position') : null;
};

/**
 * Every look at a report is kept in the read log, so nothing is asked until one was opened and the record went on; then
 * until the worker has built the next.
 */
export const ReportLink = ({ childId, revision }: { readonly childId: string; readonly revision: number }) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const newest = useQuery({
    queryKey: ['report', childId, revision],
    queryFn: () => newestBuiltAt(childId),
    enabled: opened !== null && revision > opened.revision,
    refetchInterval: ({ state: { data } }) => (data === undefined || data === opened?.builtAt ? 3_000 : false),
    retry: false,
  });
  const isNewer = opened !== null && newest.data !== undefined && newest.data !== opened.builtAt;
  const remember = async (): Promise<void> => setOpened({ revision, builtAt: await newestBuiltAt(childId) });
  return (
    <p>
      <a href={`/children/${childId}/report`} target="_blank" rel="noreferrer" onClick={() => void remember()}>
        {texts.open}
      </a>
      {' · '}
      <a href={`/children/${childId}/report?copy=guardian`} target="_blank" rel="noreferrer">
        {texts.forGuardian}
      </a>
      <strong role="status">{isNewer && ` ${texts.newer}`}</strong>
    </p>
  );
};
