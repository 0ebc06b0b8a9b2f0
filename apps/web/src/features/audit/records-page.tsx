import { Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { today } from '../../api/today';
import { caseloadQuery } from '../caseload/caseload-query';
import { matching } from '../caseload/matching';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { texts } from './texts';
import { Verification } from './verification';

export const RecordsPage = () => {
  // Never in the address, which a browser keeps.
  const [search, setSearch] = useState('');
  const caseload = useQuery(caseloadQuery);
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text>{texts.readOnly}</Text>
      <Verification />
      <div className="filters">
        <TextInput
          type="search"
          label={texts.search}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <Asked query={caseload}>
        {({ children }) => {
          const shown = matching(children, { search, show: 'all' }, today());
          if (shown.length === 0) return <p className="empty">{texts.none}</p>;
          return (
            <Table verticalSpacing="xs" className="stacking">
              <caption className="visually-hidden">{texts.title}</caption>
              <ColumnHeads labels={[texts.child, texts.program, texts.enrolled, texts.assessments]} />
              <Table.Tbody>
                {shown.map(({ childId, reference, program, enrolledOn, numberOfAssessments }) => (
                  <Table.Tr key={childId}>
                    <Table.Th scope="row">
                      <Link to="/records/$childId" params={{ childId }}>
                        {reference ?? texts.erased}
                      </Link>
                    </Table.Th>
                    <Table.Td data-label={texts.program}>{program}</Table.Td>
                    <Table.Td data-label={texts.enrolled}>{enrolledOn}</Table.Td>
                    <Table.Td data-label={texts.assessments}>{numberOfAssessments}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          );
        }}
      </Asked>
    </Stack>
  );
};
