import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { RelationalHealthSection } from '../relational-health/relational-health-section';
import { TakenBack } from '../retraction/taken-back';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { AccountForm } from './account-form';
import { Estimates } from './estimates';
import { HistoryGraph } from './history-graph';
import { developmentalHistoryQuery } from './history-queries';
import { HistoryTable, type ChosenAccount } from './history-table';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/history');

export const HistoryPage = () => {
  const { childId } = route.useParams();
  const history = useQuery(developmentalHistoryQuery(childId));
  const writes = usePerson()?.role === 'clinician';
  const [correcting, setCorrecting] = useState<ChosenAccount | null>(null);
  return (
    <Stack gap="xl">
      <Asked query={history}>
        {({ periods, cautions, officialEstimates, instrumentVersion }) => (
          <Stack gap="md">
            <Title order={2} size="h3">
              {texts.title}
            </Title>
            <Text size="sm">
              {texts.about} {texts.periodsBy(instrumentVersion)}
            </Text>
            <HistoryGraph periods={periods} />
            <aside aria-label={texts.cautions} className="quiet">
              {cautions.map(({ text, source }) => (
                <p key={text}>
                  {text} {source !== null && texts.published(source)}
                </p>
              ))}
            </aside>
            <HistoryTable periods={periods} childId={childId} onCorrect={writes ? setCorrecting : null} />
            <TakenBack childId={childId} kinds={['history', 'risk-estimate']} />
            {writes && (
              <details className="as-card" open={correcting !== null || undefined}>
                <summary>{correcting === null ? texts.record : texts.correction}</summary>
                <AccountForm
                  key={correcting?.account.entryId ?? 'new'}
                  childId={childId}
                  periods={periods}
                  correcting={correcting}
                  onDone={() => setCorrecting(null)}
                />
              </details>
            )}
            <Estimates childId={childId} estimates={officialEstimates} writes={writes} />
          </Stack>
        )}
      </Asked>
      <RelationalHealthSection childId={childId} writes={writes} />
    </Stack>
  );
};
