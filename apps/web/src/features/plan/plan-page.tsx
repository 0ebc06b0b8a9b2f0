import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { mapQuery, sequenceQuery, summaryQuery } from '../child/child-queries';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { FocusCard } from './focus-card';
import { InterventionCard } from './intervention-card';
import { PlanForm } from './plan-form';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/plan');

export const PlanPage = () => {
  const { childId } = route.useParams();
  const { dose } = route.useSearch();
  const summary = useQuery(summaryQuery(childId));
  const map = useQuery(mapQuery(childId));
  const sequence = useQuery(sequenceQuery(childId, null));
  const writes = usePerson()?.role === 'clinician';
  return (
    <Stack gap="xl">
      <Stack component="section" gap="md">
        <Title order={2} size="h3">
          {texts.interventions}
        </Title>
        <Asked query={map} isEmpty={({ interventions }) => interventions.length === 0} empty={texts.noInterventions}>
          {({ interventions }) => (
            <div className="cards">
              {[...interventions].reverse().map((planned) => (
                <InterventionCard
                  key={planned.interventionId}
                  childId={childId}
                  planned={planned}
                  isOpen={dose === planned.interventionId}
                  writes={writes}
                />
              ))}
            </div>
          )}
        </Asked>
        {writes && <PlanForm childId={childId} focus={summary.data?.focus ?? null} />}
      </Stack>
      <Asked query={summary}>{(child) => <FocusCard child={child} sequence={sequence.data} writes={writes} />}</Asked>
    </Stack>
  );
};
