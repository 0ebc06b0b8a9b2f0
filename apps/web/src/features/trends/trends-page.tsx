import { functionalDomains, regionsBottomUp } from '@understory/domain';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { mapQuery } from '../child/child-queries';
import { Asked } from '../states/asked';
import { domainNames, regionNames } from '../wording';
import { texts } from './texts';
import { Trend } from './trend';
import { TrendTable, type Series } from './trend-table';

const route = getRouteApi('/shell/children/$childId/trends');

export const TrendsPage = () => {
  const { childId } = route.useParams();
  const map = useQuery(mapQuery(childId));
  return (
    <Asked query={map} isEmpty={({ assessments }) => assessments.length === 0} empty={texts.empty}>
      {({ assessments }) => {
        const regions: readonly Series[] = [...regionsBottomUp].reverse().map((region) => ({
          name: regionNames[region],
          points: assessments.map((one) => ({ date: one.date, percent: one.regions[region].percent })),
        }));
        const domains: readonly Series[] = functionalDomains.map((domain) => ({
          name: domainNames[domain],
          points: assessments.map((one) => ({ date: one.date, percent: one.domains[domain].percent })),
        }));
        return (
          <Stack gap="md">
            <Title order={2} size="h3">
              {texts.title}
            </Title>
            <Text size="sm">
              {texts.limits} {texts.gap}
            </Text>
            <SmallMultiples title={texts.regions} series={regions} />
            <SmallMultiples title={texts.domains} series={domains} />
            <TrendTable series={[...regions, ...domains]} assessments={assessments} />
          </Stack>
        );
      }}
    </Asked>
  );
};

const SmallMultiples = ({ title, series }: { readonly title: string; readonly series: readonly Series[] }) => (
  <section>
    <Title order={3} size="h4">
      {title}
    </Title>
    <div className="multiples">
      {series.map(({ name, points }) => (
        <Trend key={name} name={name} points={points} />
      ))}
    </div>
  </section>
);
