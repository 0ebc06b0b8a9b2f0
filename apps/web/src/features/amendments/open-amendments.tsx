import { Stack, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChildName } from '../child/child-name';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { openAmendmentsQuery, type OpenAmendment } from './amendment-queries';
import { DueWords } from './due-words';
import { entryName } from './entry-words';
import { texts } from './texts';

/** What waits for a decision among the children within reach, due first, first. */
export const OpenAmendments = () => {
  const open = useQuery(openAmendmentsQuery);
  return (
    <Stack component="section" gap="sm" aria-labelledby="open-amendments">
      <Title order={2} size="h3" id="open-amendments">
        {texts.open}
      </Title>
      <Asked query={open} isEmpty={({ amendments }) => amendments.length === 0} empty={texts.noneOpen}>
        {({ amendments }) => <OpenAmendmentTable amendments={amendments} />}
      </Asked>
    </Stack>
  );
};

const OpenAmendmentTable = ({ amendments }: { readonly amendments: readonly OpenAmendment[] }) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{texts.open}</caption>
    <ColumnHeads labels={[texts.child, texts.program, texts.entryKind, texts.receivedOn, texts.dueOn, texts.time]} />
    <Table.Tbody>
      {amendments.map((amendment) => (
        <Table.Tr key={amendment.amendmentId}>
          <Table.Th scope="row">
            <Link to="/children/$childId/amendments" params={{ childId: amendment.childId }}>
              <ChildName childId={amendment.childId} reference={amendment.reference} />
            </Link>
          </Table.Th>
          <Table.Td data-label={texts.program}>{amendment.program}</Table.Td>
          <Table.Td data-label={texts.entryKind}>{entryName(amendment.entryType)}</Table.Td>
          <Table.Td data-label={texts.receivedOn}>{amendment.receivedOn}</Table.Td>
          <Table.Td data-label={texts.dueOn}>{amendment.dueOn}</Table.Td>
          <Table.Td data-label={texts.time}>
            <DueWords due={amendment} />
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
