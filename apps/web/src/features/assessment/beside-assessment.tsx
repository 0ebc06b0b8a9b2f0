import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { AssessmentInMap } from '../child/child-queries';
import { TakeBack } from '../retraction/take-back';
import { TakenBack } from '../retraction/taken-back';
import { OfficialForm } from './official-form';
import { OfficialValues } from './official-values';
import { SecondForm } from './second-form';
import { SecondRating } from './second-rating';
import { texts } from './texts';
import { VoidForm } from './void-form';

type Props = { readonly childId: string; readonly assessment: AssessmentInMap; readonly mayWrite: boolean };

/** What stands beside the rating of one assessment: the official report, a second rater, and how it is voided. */
export const BesideAssessment = ({ childId, assessment, mayWrite }: Props) => {
  const [open, setOpen] = useState<'official' | 'second' | 'void' | null>(null);
  const { assessmentId, official, secondRating, domains } = assessment;
  const taking = { childId, id: assessmentId };
  const form = { childId, assessment, onDone: () => setOpen(null) };
  return (
    <Stack gap="md">
      <Paper withBorder p="md" component="section" aria-label={texts.official}>
        <Stack gap="xs">
          <Title order={2} size="h4">
            {texts.official}
          </Title>
          {official === null ? (
            <Text size="sm">{texts.officialNone}</Text>
          ) : (
            <OfficialValues official={official} domains={domains} />
          )}
          {mayWrite && official !== null && <TakeBack {...taking} kind="official-values" what={texts.official} />}
          <TakenBack childId={childId} kinds={['official-values']} of={assessmentId} />
          {open === 'official' && <OfficialForm {...form} />}
        </Stack>
      </Paper>
      <Paper withBorder p="md" component="section" aria-label={texts.second}>
        <Stack gap="xs">
          <Title order={2} size="h4">
            {texts.second}
          </Title>
          <Text size="sm">{secondRating === null ? texts.secondNone : texts.secondNote}</Text>
          {secondRating !== null && <SecondRating second={secondRating} />}
          {mayWrite && secondRating !== null && <TakeBack {...taking} kind="second-rating" what={texts.second} />}
          <TakenBack childId={childId} kinds={['second-rating']} of={assessmentId} />
          {open === 'second' && <SecondForm {...form} />}
        </Stack>
      </Paper>
      {open === 'void' && <VoidForm {...form} />}
      {mayWrite && open === null && (
        <Group gap="sm">
          <Button variant="default" onClick={() => setOpen('official')}>
            {official === null ? texts.transcribe : texts.transcribeAgain}
          </Button>
          <Button variant="default" onClick={() => setOpen('second')}>
            {secondRating === null ? texts.rateSecond : texts.rateAgain}
          </Button>
          <Button variant="default" onClick={() => setOpen('void')}>
            {texts.void}
          </Button>
        </Group>
      )}
    </Stack>
  );
};
