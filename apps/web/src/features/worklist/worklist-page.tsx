import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, answer } from '../../api/client';
import { newestWrite } from '../../api/newest-write';
import { OpenAmendments } from '../amendments/open-amendments';
import { ChildName } from '../child/child-name';
import { FindRecord } from '../purpose/find-record';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { kindNames } from '../wording';
import { texts } from './texts';

export const WorklistPage = () => {
  const worklist = useQuery({
    queryKey: ['worklist'],
    queryFn: () => answer(api.GET('/worklist', { params: { query: newestWrite.query() } })),
  });
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      <Asked query={worklist} isEmpty={({ overdue }) => overdue.length === 0} empty={texts.none}>
        {({ overdue }) => (
          <Table verticalSpacing="xs" className="stacking">
            <caption className="visually-hidden">{texts.title}</caption>
            <ColumnHeads labels={[texts.child, texts.program, texts.newest, texts.dueOn, texts.due]} />
            <Table.Tbody>
              {overdue.map(({ childId, reference, program, newestAssessedOn, newestKind, dueOn, daysOverdue }) => (
                <Table.Tr key={childId}>
                  <Table.Th scope="row">
                    <Link to="/children/$childId" params={{ childId }}>
                      <ChildName childId={childId} reference={reference} />
                    </Link>
                  </Table.Th>
                  <Table.Td data-label={texts.program}>{program}</Table.Td>
                  <Table.Td data-label={texts.newest}>
                    {newestAssessedOn} {kindNames[newestKind]}
                  </Table.Td>
                  <Table.Td data-label={texts.dueOn}>{dueOn}</Table.Td>
                  <Table.Td data-label={texts.due}>
                    <span className="due" data-state="overdue">
                      {texts.overdue(daysOverdue)}
                    </span>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Asked>
      <a href="/worklist?format=csv" download>
        {texts.csv}
      </a>
      <OpenAmendments />
      <FindRecord />
    </Stack>
  );
};
