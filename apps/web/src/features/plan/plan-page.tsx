import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { AdherenceCard } from '../adherence/adherence-card';
import { mapQuery, sequenceQuery, summaryQuery, type InterventionInMap } from '../child/child-queries';
import { DosesList } from '../doses/doses-list';
import { SeveralDosesForm } from '../doses/several-doses-form';
import { SequenceCard } from '../sequence/sequence-card';
import type { Taken } from '../sequence/take';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { FocusCard } from './focus-card';
import { hasEnded } from './has-ended';
import { InterventionCard } from './intervention-card';
import { PlanForm } from './plan-form';
import { TakenBack } from '../retraction/taken-back';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/plan');

export const PlanPage = () => {
  const { childId } = route.useParams();
  const { dose } = route.useSearch();
  const [taken, setTaken] = useState<{ readonly from: Taken | null; readonly times: number }>({ from: null, times: 0 });
  const summary = useQuery(summaryQuery(childId));
  const map = useQuery(mapQuery(childId));
  const sequence = useQuery(sequenceQuery(childId, null));
  const writes = usePerson()?.role === 'clinician';
  const take = (from: Taken): void => setTaken(({ times }) => ({ from, times: times + 1 }));
  const interventions = map.data?.interventions ?? [];
  return (
    <Stack gap="xl">
      <Stack component="section" gap="md">
        <Title order={2} size="h3">
          {texts.interventions}
        </Title>
        <Asked query={map} isEmpty={() => interventions.length === 0} empty={texts.noInterventions}>
          {() => (
            <div className="cards">
              {runningFirst(interventions).map((planned) => (
                <InterventionCard
                  key={planned.interventionId}
                  childId={childId}
                  planned={planned}
                  standing={sequence.data?.interventions.find(
                    ({ interventionId }) => interventionId === planned.interventionId,
                  )}
                  isOpen={dose === planned.interventionId}
                  writes={writes}
                />
              ))}
            </div>
          )}
        </Asked>
        <TakenBack childId={childId} kinds={['intervention']} />
        {writes && interventions.length > 0 && <SeveralDosesForm childId={childId} interventions={interventions} />}
        {writes && (
          <PlanForm key={taken.times} childId={childId} focus={summary.data?.focus ?? null} taken={taken.from} />
        )}
      </Stack>
      <SequenceCard childId={childId} onTake={writes ? take : null} />
      <Asked query={summary}>{(child) => <FocusCard child={child} sequence={sequence.data} writes={writes} />}</Asked>
      <AdherenceCard childId={childId} />
      <DosesList childId={childId} interventions={interventions} writes={writes} />
    </Stack>
  );
};

/** The newest first, and what has ended behind what is worked with. */
const runningFirst = (interventions: readonly InterventionInMap[]): readonly InterventionInMap[] =>
  [...interventions].reverse().sort((one, other) => Number(hasEnded(one)) - Number(hasEnded(other)));
