import { Stack, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChildName } from '../child/child-name';
import { useStaffNames } from '../people/use-staff-names';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { kindNames } from '../wording';
import { cosignaturesQuery } from './cosignature-queries';
import { texts } from './texts';

const columns = [texts.child, texts.assessment, texts.by, texts.yours] as const;

/** What waits among the children of the own care teams. */
export const CosignaturesPage = () => {
  const waiting = useQuery(cosignaturesQuery);
  const names = useStaffNames();
  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        {texts.listTitle}
      </Title>
      <Asked query={waiting} isEmpty={({ waiting: all }) => all.length === 0} empty={texts.nothingWaits}>
        {({ waiting: all }) => (
          <Table verticalSpacing="xs" className="stacking">
            <caption className="visually-hidden">{texts.listTitle}</caption>
            <ColumnHeads labels={columns} />
            <Table.Tbody>
              {all.map(({ childId, assessmentId, reference, kind, assessedOn, submittedBy, mayCosign }) => (
                <Table.Tr key={assessmentId}>
                  <Table.Th scope="row">
                    <Link to="/children/$childId/signatures" params={{ childId }}>
                      <ChildName childId={childId} reference={reference} />
                    </Link>
                  </Table.Th>
                  <Table.Td data-label={texts.assessment}>
                    {assessedOn}: {kindNames[kind]}
                  </Table.Td>
                  <Table.Td data-label={texts.by}>{names.get(submittedBy) ?? submittedBy}</Table.Td>
                  <Table.Td data-label={texts.yours}>{mayCosign ? texts.may : texts.mayNot}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Asked>
    </Stack>
  );
};
