import { Button, Group, Stack, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answer } from '../../api/client';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { DisclosureLink } from './disclosure-link';
import { texts } from './texts';
import { Who } from './who';

const columns = [
  ...[texts.when, texts.reader, texts.action, texts.how, texts.why],
  ...[texts.outcome, texts.records, texts.from],
];

export const ReadLog = ({ childId }: { readonly childId: string }) => {
  const [before, setBefore] = useState<string>();
  const reads = useQuery({
    queryKey: ['child', childId, 'read-log', before],
    queryFn: () =>
      answer(
        api.GET('/children/{childId}/read-log', {
          params: { path: { childId }, query: before === undefined ? {} : { before } },
        }),
      ),
  });
  const older = reads.data?.before ?? null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="read-log">
      <Title order={2} size="h4" id="read-log">
        {texts.readLog}
      </Title>
      <DisclosureLink childId={childId} />
      <Asked query={reads} isEmpty={({ reads: all }) => all.length === 0} empty={texts.readLogEmpty}>
        {({ reads: all }) => (
          <Table verticalSpacing={4} className="stacking">
            <caption className="visually-hidden">{texts.readLog}</caption>
            <ColumnHeads labels={columns} />
            <Table.Tbody>
              {all.map(({ entryId, at, who, action, kind, purpose, outcome, numberOfChildren, from }) => (
                <Table.Tr key={entryId}>
                  <Table.Td data-label={texts.when}>
                    <time dateTime={at}>{at.slice(0, 19).replace('T', ' ')} UTC</time>
                  </Table.Td>
                  <Table.Td data-label={texts.reader}>
                    <Who who={who} />
                  </Table.Td>
                  <Table.Td data-label={texts.action}>{action}</Table.Td>
                  <Table.Td data-label={texts.how}>{texts.kinds[kind]}</Table.Td>
                  <Table.Td data-label={texts.why}>{texts.purposes[purpose]}</Table.Td>
                  <Table.Td data-label={texts.outcome}>{outcome}</Table.Td>
                  <Table.Td data-label={texts.records}>{numberOfChildren}</Table.Td>
                  <Table.Td data-label={texts.from}>{from}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Asked>
      <Group gap="xs">
        {before !== undefined && (
          <Button variant="default" size="xs" onClick={() => setBefore(undefined)}>
            {texts.newestReads}
          </Button>
        )}
        {older !== null && (
          <Button variant="default" size="xs" onClick={() => setBefore(older)}>
            {texts.olderReads}
          </Button>
        )}
      </Group>
    </Stack>
  );
};
