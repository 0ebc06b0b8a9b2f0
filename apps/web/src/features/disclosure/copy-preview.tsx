import type { Recipient, ShareBasis } from '@understory/domain';
import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import { newestWrite } from '../../api/newest-write';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';

type Props = { readonly childId: string; readonly to: Recipient; readonly basis: ShareBasis };

/** Before a report is shared: how much of the history the copy keeps back and why, and that the answer may not tell it. */
export const CopyPreview = ({ childId, to, basis }: Props) => {
  const { data, error } = useQuery({
    queryKey: ['child', childId, 'copy', to, basis],
    queryFn: () =>
      answer(
        api.GET('/children/{childId}/copies/preview', {
          params: { path: { childId }, query: { ...newestWrite.query(), to, basis } },
        }),
      ),
  });
  if (error !== null) return <ProblemNote error={error} />;
  if (data === undefined) return null;
  const count = data.withheld.reduce((sum, each) => sum + each.count, 0);
  return (
    <Alert title={texts.preview} role="status" color="gray">
      {!data.allowed && <strong>{texts.notAllowed}</strong>}
      <p>{count === 0 ? texts.nothingWithheld : texts.withheld(count)}</p>
      {count > 0 && (
        <ul>
          {data.withheld.map(({ reason, count: each }) => (
            <li key={reason}>{texts.because(each, texts.reasons[reason])}</li>
          ))}
        </ul>
      )}
      {data.toldByLeave > 0 && <p>{texts.told(data.toldByLeave)}</p>}
      {data.tellsOfSubstanceUse && <p>{texts.notice}</p>}
      {count > 0 && <p>{texts.words}</p>}
    </Alert>
  );
};
