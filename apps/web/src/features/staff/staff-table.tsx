import { Button, Stack, Table } from '@mantine/core';
import { Fragment, useState } from 'react';
import { ColumnHeads } from '../tables/column-heads';
import { CertificationList } from './certification-list';
import { GrantForm } from './grant-form';
import { HoursByComponent } from './hours-by-component';
import type { StaffRecord } from './staff-query';
import { texts } from './texts';
import { TrainingForm } from './training-form';
import { TrainingList } from './training-list';

const columns = [texts.name, texts.standing, texts.hours, texts.change] as const;

export const StaffTable = ({ people }: { readonly people: readonly StaffRecord[] }) => {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Table verticalSpacing="xs" className="stacking">
      <caption className="visually-hidden">{texts.title}</caption>
      <ColumnHeads labels={columns} />
      <Table.Tbody>
        {people.map((record) => {
          const { accountId, displayName, standing } = record;
          const isChosen = accountId === chosen;
          return (
            <Fragment key={accountId}>
              <Table.Tr>
                <Table.Th scope="row">{displayName}</Table.Th>
                <Table.Td data-label={texts.standing}>{texts.standings[standing]}</Table.Td>
                <Table.Td data-label={texts.hours}>
                  <HoursByComponent record={record} />
                </Table.Td>
                <Table.Td data-label={texts.change}>
                  <Button
                    size="xs"
                    variant="default"
                    aria-expanded={isChosen}
                    aria-label={isChosen ? texts.doneWith(displayName) : texts.changeOf(displayName)}
                    onClick={() => setChosen(isChosen ? null : accountId)}
                  >
                    {isChosen ? texts.done : texts.record}
                  </Button>
                </Table.Td>
              </Table.Tr>
              {isChosen && (
                <Table.Tr>
                  <Table.Td colSpan={columns.length} style={{ flexWrap: 'wrap' }}>
                    <Stack gap="lg" py="sm" w="100%">
                      <CertificationList record={record} isKeeper />
                      <GrantForm accountId={accountId} />
                      <TrainingList record={record} isKeeper />
                      <TrainingForm accountId={accountId} />
                    </Stack>
                  </Table.Td>
                </Table.Tr>
              )}
            </Fragment>
          );
        })}
      </Table.Tbody>
    </Table>
  );
};
