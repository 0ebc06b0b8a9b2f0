import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Asked } from '../states/asked';
import { ActsTable } from './acts-table';
import { parkedQuery } from './operations-queries';
import { OutcomeNote, type Outcome } from './outcome-note';
import { ParkedTable } from './parked-table';
import { texts } from './texts';

export const ParkedEvents = () => {
  const parked = useQuery(parkedQuery);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <Stack gap="sm" component="section" aria-labelledby="parked">
      <Title order={2} size="h4" id="parked">
        {texts.parked}
      </Title>
      <Text>{texts.parkedNote}</Text>
      {outcome !== null && <OutcomeNote outcome={outcome} />}
      <Asked query={parked}>
        {({ parked: entries, acts }) => (
          <>
            {entries.length === 0 ? (
              <p className="empty">{texts.nothingParked}</p>
            ) : (
              <ParkedTable entries={entries} onOutcome={setOutcome} />
            )}
            <details className="as-card">
              <summary>{texts.acts}</summary>
              {acts.length === 0 ? <p className="empty">{texts.noActs}</p> : <ActsTable acts={acts} />}
            </details>
          </>
        )}
      </Asked>
    </Stack>
  );
};
