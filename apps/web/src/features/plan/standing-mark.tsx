import { Badge, Text } from '@mantine/core';
import type { InterventionInSequence } from '../child/child-queries';
import { actorText, regionNames } from '../wording';
import { texts } from './texts';

/** Primary work, support above the focus, or primary because somebody decided so, and why. */
export const StandingMark = ({
  standing: { standing, madePrimary },
}: {
  readonly standing: InterventionInSequence;
}) => (
  <>
    <div>
      <Badge variant={standing === 'primary' ? 'filled' : 'outline'} color="gray.8">
        {texts.standings[standing]}
      </Badge>
    </div>
    {madePrimary !== null && (
      <Text size="sm">
        {texts.madePrimary(
          madePrimary.on,
          actorText(madePrimary.actorName),
          madePrimary.essential === null ? null : regionNames[madePrimary.essential],
        )}{' '}
        {madePrimary.reason}
      </Text>
    )}
  </>
);
