import { Button, NativeSelect, Stack, Table, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answer, api } from '../../api/client';
import { Asked } from '../states/asked';
import { ProblemNote } from '../states/problem-note';
import { ColumnHeads } from '../tables/column-heads';
import { rereadingQuery, type PublishedNorms, type Rereading } from './norms-query';
import { texts } from './texts';

/** Reads what is recorded with other norms: what would change, why, and how far it is. */
export const RereadNorms = ({ normSets }: { readonly normSets: readonly PublishedNorms[] }) => {
  const asked = useQuery(rereadingQuery);
  return (
    <details className="as-card">
      <summary>{texts.reread}</summary>
      <Stack gap="sm">
        <Text size="sm">{texts.rereadMeans}</Text>
        <Asked query={asked}>{(rereading) => <RereadForm normSets={normSets} rereading={rereading} />}</Asked>
      </Stack>
    </details>
  );
};

type Props = { readonly normSets: readonly PublishedNorms[]; readonly rereading: Rereading };

const RereadForm = ({ normSets, rereading: { now, progress } }: Props) => {
  const cache = useQueryClient();
  const names = [...new Set(normSets.map(({ name }) => name))];
  const [name, setName] = useState(normSets.find(({ inForce }) => inForce)?.name ?? names.at(-1) ?? '');
  const [reason, setReason] = useState('');
  const target = normSets.findLast((set) => set.name === name)?.label ?? '';
  const others = now.filter(({ label }) => label !== target);
  const start = useMutation({
    mutationFn: (body: { readonly name: string; readonly reason: string }) =>
      answer(api.POST('/norm-sets/rereading', { body })),
    onSuccess: () => {
      setReason('');
      return cache.invalidateQueries({ queryKey: rereadingQuery.queryKey });
    },
  });
  const isRunning = progress.state === 'running';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    start.mutate({ name, reason });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={640}>
        <NativeSelect
          label={texts.rereadTo}
          data={names}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Title order={3} size="h6" id="read-now">
          {texts.readNow}
        </Title>
        <Table aria-labelledby="read-now">
          <ColumnHeads labels={[texts.norms, texts.children, texts.assessments, texts.then]} />
          <Table.Tbody>
            {now.map(({ label, children, assessments }) => (
              <Table.Tr key={label ?? ''}>
                <Table.Th scope="row">{label ?? texts.noNorms}</Table.Th>
                <Table.Td>{children}</Table.Td>
                <Table.Td>{assessments}</Table.Td>
                <Table.Td>{label === target ? texts.stays : target}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm">{texts.marked}</Text>
        <Textarea
          label={texts.why}
          required
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {start.error !== null && <ProblemNote error={start.error} />}
        <div className="spread">
          <Button type="submit" loading={start.isPending} disabled={isRunning || others.length === 0}>
            {texts.startReread(target)}
          </Button>
          <Text role="status" size="sm">
            {others.length === 0 && !isRunning ? texts.nothingToReread : progressText(progress)}
          </Text>
        </div>
        {isRunning && (
          <progress max={progress.children} value={progress.looked} aria-label={texts.reread} className="wide" />
        )}
      </Stack>
    </form>
  );
};

const progressText = ({ state, looked, children, changed, to }: Rereading['progress']): string =>
  state === 'never' ? '' : texts.progress[state](looked, children, changed, to ?? '');
