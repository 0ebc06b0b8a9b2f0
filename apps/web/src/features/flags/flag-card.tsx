import { Badge, Card, Stack, Text, Title } from '@mantine/core';
import type { FlagOfChild } from '../child/child-queries';
import { usePerson } from '../session/session';
import { actorText, nothing, regionNames } from '../wording';
import { CriteriaTable } from './criteria-table';
import { ReviewForm } from './review-form';
import { texts } from './texts';

export const FlagCard = ({ childId, flag }: { readonly childId: string; readonly flag: FlagOfChild }) => {
  const { flagId, direction, from, to, status, assessmentDate, policyVersion, criteria, review } = flag;
  const decides = usePerson()?.role === 'clinician';
  const headingId = `flag-${flagId}`;
  return (
    <Card withBorder padding="lg" component="article" aria-labelledby={headingId}>
      <Stack gap="sm">
        <div className="spread">
          <Title order={3} size="h4" id={headingId}>
            {texts.move[direction](regionNames[from], regionNames[to])}
          </Title>
          <Badge
            variant={status === 'open' ? 'filled' : 'outline'}
            color={status === 'open' ? 'understory.8' : 'gray.8'}
          >
            {(decides ? texts.statuses : texts.statusesForOthers)[status]}
          </Badge>
        </div>
        <Text size="sm">{texts.from(assessmentDate ?? nothing, policyVersion)}</Text>
        {review !== null && (status === 'accepted' || status === 'declined') && (
          <Text size="sm">
            {texts.reviewed[status](review.on, actorText(review.actorName))} {review.reason}
          </Text>
        )}
        <CriteriaTable criteria={criteria} />
        {status === 'open' && decides && <ReviewForm childId={childId} flagId={flagId} />}
      </Stack>
    </Card>
  );
};
