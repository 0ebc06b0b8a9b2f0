import { Stack, Table } from '@mantine/core';
import { Fragment, useState } from 'react';
import { texts as sessionTexts } from '../session/texts';
import { ColumnHeads } from '../tables/column-heads';
import { ChangeButton } from './change-button';
import { CloseAccount } from './close-account';
import { LinkProvider } from './link-provider';
import { PasswordCodeButton } from './password-code-button';
import type { IssuedCode } from './password-code-note';
import type { ListedPerson } from './people-query';
import { ResetFactor } from './reset-factor';
import { RoleForm } from './role-form';
import { texts } from './texts';

type Props = { readonly people: readonly ListedPerson[]; readonly onIssued: (issued: IssuedCode) => void };

const columns = [texts.name, texts.account, texts.role, texts.programs, texts.state, texts.change] as const;

export const PeopleTable = ({ people, onIssued }: Props) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const leave = (): void => setChosen(null);
  return (
    <Table verticalSpacing="xs" className="stacking">
      <caption className="visually-hidden">{texts.title}</caption>
      <ColumnHeads labels={columns} />
      <Table.Tbody>
        {people.map((person) => (
          <Fragment key={person.accountId}>
            <PersonRow
              person={person}
              isChosen={person.accountId === chosen}
              onChoose={() => setChosen(person.accountId === chosen ? null : person.accountId)}
            />
            {person.accountId === chosen && (
              <Table.Tr>
                <Table.Td colSpan={columns.length} style={{ flexWrap: 'wrap' }}>
                  <Stack gap="lg" py="sm" w="100%">
                    <RoleForm person={person} onSaved={leave} />
                    <PasswordCodeButton person={person} onIssued={onIssued} />
                    <LinkProvider person={person} onLinked={leave} />
                    <ResetFactor person={person} onReset={leave} />
                    <CloseAccount person={person} onClosed={leave} />
                  </Stack>
                </Table.Td>
              </Table.Tr>
            )}
          </Fragment>
        ))}
      </Table.Tbody>
    </Table>
  );
};

type RowProps = { readonly person: ListedPerson; readonly isChosen: boolean; readonly onChoose: () => void };

const PersonRow = ({ person, isChosen, onChoose }: RowProps) => (
  <Table.Tr>
    <Table.Th scope="row">{person.displayName}</Table.Th>
    <Table.Td data-label={texts.account}>
      <code>{person.account}</code>
    </Table.Td>
    <Table.Td data-label={texts.role}>{sessionTexts.roles[person.role]}</Table.Td>
    <Table.Td data-label={texts.programs}>{person.programs.join(', ')}</Table.Td>
    <Table.Td data-label={texts.state}>{stateOf(person)}</Table.Td>
    <Table.Td data-label={texts.change}>
      {person.active && <ChangeButton of={person.displayName} isOpen={isChosen} onPress={onChoose} />}
    </Table.Td>
  </Table.Tr>
);

const stateOf = ({ active, hasPassword, isLinked }: ListedPerson): string => {
  if (!active) return texts.closed;
  if (isLinked) return hasPassword ? texts.openAndLinked : texts.linked;
  return hasPassword ? texts.open : texts.waiting;
};
