import { Table } from '@mantine/core';
import { Fragment, useState } from 'react';
import { ColumnHeads } from '../tables/column-heads';
import { CareTeamForm } from './care-team-form';
import type { CareTeam } from './care-teams-query';
import { ChangeButton } from './change-button';
import type { ListedPerson } from './people-query';
import { texts } from './texts';

type Props = { readonly rows: readonly CareTeam[]; readonly people: readonly ListedPerson[] };

const columns = [texts.reference, texts.program, texts.team, texts.change] as const;

export const CareTeamsTable = ({ rows, people }: Props) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const names = new Map(people.map(({ accountId, displayName }) => [accountId, displayName]));
  return (
    <Table verticalSpacing="xs" className="stacking">
      <caption className="visually-hidden">{texts.careTeams}</caption>
      <ColumnHeads labels={columns} />
      <Table.Tbody>
        {rows.map((child) => (
          <Fragment key={child.childId}>
            <CareTeamRow
              child={child}
              names={names}
              isChosen={child.childId === chosen}
              onChoose={() => setChosen(child.childId === chosen ? null : child.childId)}
            />
            {child.childId === chosen && (
              <Table.Tr>
                <Table.Td colSpan={columns.length} style={{ flexWrap: 'wrap' }}>
                  <CareTeamForm child={child} people={people} onSaved={() => setChosen(null)} />
                </Table.Td>
              </Table.Tr>
            )}
          </Fragment>
        ))}
      </Table.Tbody>
    </Table>
  );
};

type RowProps = {
  readonly child: CareTeam;
  readonly names: ReadonlyMap<string, string>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

const CareTeamRow = ({ child: { reference, program, careTeam }, names, isChosen, onChoose }: RowProps) => (
  <Table.Tr>
    <Table.Th scope="row">{reference ?? texts.erased}</Table.Th>
    <Table.Td data-label={texts.program}>{program}</Table.Td>
    <Table.Td data-label={texts.team}>
      {careTeam.length === 0 ? texts.noTeam : careTeam.map((member) => names.get(member) ?? member).join(', ')}
    </Table.Td>
    <Table.Td data-label={texts.change}>
      {reference !== null && <ChangeButton of={texts.members(reference)} isOpen={isChosen} onPress={onChoose} />}
    </Table.Td>
  </Table.Tr>
);
