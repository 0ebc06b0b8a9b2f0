import { Stack, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useStaffNames } from '../people/use-staff-names';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { ColumnHeads } from '../tables/column-heads';
import { emergenciesQuery } from './emergency-queries';
import { EmergencyRow } from './emergency-row';
import { OpenForm } from './open-form';
import { texts } from './texts';

const columns = [texts.child, texts.who, texts.when, texts.reasonGiven, texts.judgement] as const;

/** Where a record is opened in an emergency, and where those who answer for a child see who did. */
export const EmergenciesPage = () => {
  const emergencies = useQuery(emergenciesQuery);
  const names = useStaffNames();
  const role = usePerson()?.role;
  const nameOf = (accountId: string): string => names.get(accountId) ?? accountId;
  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      {(role === 'clinician' || role === 'program-manager') && <OpenForm />}
      <Title order={2} size="h4">
        {texts.list}
      </Title>
      <Asked query={emergencies} isEmpty={({ accesses }) => accesses.length === 0} empty={texts.none}>
        {({ accesses }) => (
          <Table verticalSpacing="xs" className="stacking">
            <caption className="visually-hidden">{texts.list}</caption>
            <ColumnHeads labels={columns} />
            <Table.Tbody>
              {accesses.map((emergency) => (
                <EmergencyRow key={emergency.accessId} emergency={emergency} nameOf={nameOf} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Asked>
    </Stack>
  );
};
