import { Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Asked } from '../states/asked';
import { CareTeamsTable } from './care-teams-table';
import { careTeamsQuery } from './care-teams-query';
import { matchingTeams } from './matching-teams';
import { peopleQuery } from './people-query';
import { Sections } from './sections';
import { texts } from './texts';

export const CareTeamsPage = () => {
  const people = useQuery(peopleQuery);
  const teams = useQuery(careTeamsQuery);
  const [search, setSearch] = useState('');
  return (
    <Stack gap="lg">
      <Sections />
      <div>
        <Title order={1} size="h2">
          {texts.careTeams}
        </Title>
        <Text>{texts.nothingClinical}</Text>
      </div>
      <TextInput
        type="search"
        label={texts.search}
        maw={420}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Asked query={people}>
        {({ people: all }) => (
          <Asked query={teams} isEmpty={({ children }) => children.length === 0} empty={texts.noChildren}>
            {({ children }) => {
              const rows = matchingTeams(children, search);
              return rows.length === 0 ? (
                <p className="empty">{texts.noMatch}</p>
              ) : (
                <CareTeamsTable rows={rows} people={all} />
              );
            }}
          </Asked>
        )}
      </Asked>
    </Stack>
  );
};
