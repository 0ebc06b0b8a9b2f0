import { functionalDomains, regionsBottomUp } from '@understory/domain';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { mapQuery, type AssessmentInMap, type ChildMap } from '../child/child-queries';
import { ReadWith } from '../norms/read-with';
import { Asked } from '../states/asked';
import { domainNames, regionNames } from '../wording';
import { texts } from './texts';
import { Trend } from './trend';
import type { Point } from './trend-geometry';
import { TrendTable, type Series } from './trend-table';

const route = getRouteApi('/shell/children/$childId/trends');

export const TrendsPage = () => {
  const { childId } = route.useParams();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const map = useQuery(mapQuery(childId, view.norms));
  return (
    <Asked query={map} isEmpty={({ assessments }) => assessments.length === 0} empty={texts.empty}>
      {({ assessments, instruments }) => {
        const regions: readonly Series[] = [...regionsBottomUp].reverse().map((region) => ({
          name: regionNames[region],
          points: assessments.map((one) => pointOf(one, one.regions[region], instruments)),
        }));
        const domains: readonly Series[] = functionalDomains.map((domain) => ({
          name: domainNames[domain],
          points: assessments.map((one) => pointOf(one, one.domains[domain], instruments)),
        }));
        return (
          <Stack gap="md">
            <Title order={2} size="h3">
              {texts.title}
            </Title>
            <ReadWith norms={view.norms} onChoose={(norms) => void navigate({ search: { norms }, replace: true })} />
            <Text size="sm">
              {instruments.map((one) => texts.limits(one)).join(' ')} {texts.gap} {isMixed(regions) && texts.mixed}
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

const pointOf = (
  { date, normSet, instrumentVersion }: AssessmentInMap,
  { percent }: { readonly percent: number | null },
  instruments: ChildMap['instruments'],
): Point => {
  const instrument = instruments.find(({ version }) => version === instrumentVersion);
  if (instrument === undefined) throw new Error('The map does not hold the instrument that its assessment names.');
  return { date, percent, readBy: `${normSet} ${instrumentVersion}`, limits: instrument };
};

const isMixed = (series: readonly Series[]): boolean =>
  new Set(series.flatMap(({ points }) => points.map(({ readBy }) => readBy))).size > 1;

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
