import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { today } from '../../api/today';
import { adherenceQuery, type Adherence } from '../child/child-queries';
import { Asked } from '../states/asked';
import { regionNames } from '../wording';
import { AdherenceTable, type ShareRow } from './adherence-table';
import { StatesAroundDoses } from './states-around-doses';
import { texts } from './texts';

export const AdherenceCard = ({ childId }: { readonly childId: string }) => {
  const adherence = useQuery(adherenceQuery(childId, today()));
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="adherence">
      <Stack gap="sm">
        <Title order={2} size="h3" id="adherence">
          {texts.title}
        </Title>
        <Text size="sm">{texts.note}</Text>
        <Asked query={adherence} isEmpty={isEmpty} empty={texts.empty}>
          {({ weeks, whole, states }) => (
            <>
              <AdherenceTable caption={texts.caption} rows={[...weekRows(weeks), together(whole)]} />
              <details className="as-table">
                <summary>{texts.byRegion}</summary>
                <AdherenceTable caption={texts.byRegionCaption} rows={regionRows(weeks)} />
              </details>
              <StatesAroundDoses counted={states} />
            </>
          )}
        </Asked>
      </Stack>
    </Card>
  );
};

type Weeks = Adherence['weeks'];

const isEmpty = ({ whole }: Adherence): boolean => whole.plannedMinutes === 0 && whole.doses === 0;

/** Newest first: what is looked at is how it goes now. */
const weekRows = (weeks: Weeks): readonly ShareRow[] =>
  weeks.toReversed().map(({ year, week, whole }) => ({ label: texts.weekOf(year, week), share: whole }));

const regionRows = (weeks: Weeks): readonly ShareRow[] =>
  weeks.toReversed().flatMap(({ year, week, regions }) =>
    regions.map(({ region, ...share }) => ({
      label: `${texts.weekOf(year, week)} ${regionNames[region]}`,
      share,
    })),
  );

const together = (share: Adherence['whole']): ShareRow => ({ label: texts.together, share });
