import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useStaffNames } from '../people/use-staff-names';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { DecideErasure } from './decide-erasure';
import { erasuresQuery, type ListedErasure } from './erasure-queries';
import { basisNames, texts } from './texts';

const columns = [texts.child, texts.program, texts.basis, texts.asked, texts.state, texts.decide] as const;

export const ErasuresPage = () => {
  const erasures = useQuery(erasuresQuery);
  const names = useStaffNames();
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text maw={760}>{texts.note}</Text>
      <Asked query={erasures} isEmpty={(found) => found.erasures.length === 0} empty={texts.none}>
        {(found) => (
          <>
            <Text size="sm">{texts.retention(found.retentionYears)}</Text>
            <Table verticalSpacing="xs" className="stacking">
              <caption className="visually-hidden">{texts.list}</caption>
              <ColumnHeads labels={columns} />
              <Table.Tbody>
                {found.erasures.map((row) => (
                  <ErasureRow
                    key={`${row.childId} ${row.erasureId ?? ''}`}
                    row={row}
                    nameOf={(account) => names.get(account) ?? account}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </>
        )}
      </Asked>
    </Stack>
  );
};

type RowProps = { readonly row: ListedErasure; readonly nameOf: (account: string) => string };

const ErasureRow = ({ row, nameOf }: RowProps) => {
  const { reference, program, basis, requestedOn, requestedBy, status, decidedOn } = row;
  return (
    <Table.Tr>
      <Table.Th scope="row">{reference ?? texts.erased}</Table.Th>
      <Table.Td data-label={texts.program}>{program}</Table.Td>
      <Table.Td data-label={texts.basis}>{basis === null ? texts.unknown : basisNames[basis]}</Table.Td>
      <Table.Td data-label={texts.asked}>
        {requestedOn === null || requestedBy === null ? texts.unknown : texts.by(requestedOn, nameOf(requestedBy))}
      </Table.Td>
      <Table.Td data-label={texts.state}>{texts.decidedOn(texts.states[status], decidedOn)}</Table.Td>
      <Table.Td data-label={texts.decide}>
        <Decision row={row} />
      </Table.Td>
    </Table.Tr>
  );
};

const Decision = ({ row: { childId, erasureId, status, requestedBy } }: Pick<RowProps, 'row'>) => {
  const person = usePerson();
  if (person === null || person.role === 'auditor' || status !== 'open' || erasureId === null) return null;
  if (requestedBy === person.accountId) return <Text size="sm">{texts.own}</Text>;
  return <DecideErasure childId={childId} erasureId={erasureId} />;
};
