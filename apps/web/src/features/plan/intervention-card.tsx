import { Badge, Card, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { InterventionInMap, InterventionInSequence } from '../child/child-queries';
import { regionNames } from '../wording';
import { DoseForm } from './dose-form';
import { SixRsSummary } from '../six-rs/six-rs-summary';
import { InterventionActions } from './intervention-actions';
import { StandingMark } from './standing-mark';
import { hasEnded } from './has-ended';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly planned: InterventionInMap;
  readonly standing: InterventionInSequence | undefined;
  readonly isOpen: boolean;
  readonly writes: boolean;
};

export const InterventionCard = ({ childId, planned, standing, isOpen, writes }: Props) => {
  const { interventionId, activity, reference, region, kind, setting, providerRole } = planned;
  const logText = hasEnded(planned) ? texts.logLate : texts.log;
  return (
    <Card withBorder padding="md">
      <Stack gap="xs">
        <div className="spread">
          <Title order={3} size="h5">
            {activity}
          </Title>
          <Badge variant="outline" color="gray.8">
            {regionNames[region]}
          </Badge>
        </div>
        <Text size="sm">
          {texts.dosage(planned.timesPerDay, planned.minutes, planned.daysPerWeek)},{' '}
          {texts.since(planned.startsOn, planned.endsOn)}
        </Text>
        <Text size="sm" className="quiet">
          {reference} · {texts.kinds[kind]} · {setting} · {providerRole}
        </Text>
        {standing !== undefined && <StandingMark standing={standing} />}
        {standing !== undefined && <SixRsSummary standing={standing} />}
        {writes && !isOpen && (
          <Link
            to="/children/$childId/plan"
            params={{ childId }}
            search={{ dose: interventionId }}
            resetScroll={false}
            className="button-link"
            aria-label={`${logText}: ${activity}`}
          >
            {logText}
          </Link>
        )}
        {writes && isOpen && <DoseForm childId={childId} planned={planned} />}
        {writes && <InterventionActions childId={childId} planned={planned} standing={standing} />}
      </Stack>
    </Card>
  );
};
