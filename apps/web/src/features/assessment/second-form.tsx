import type { Scores } from '@understory/domain';
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { answer, api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import type { AssessmentInMap } from '../child/child-queries';
import { blankDraft, draftOf, ratedCount, scoresOfDraft } from '../rating/rating-draft';
import { RatingGrid } from '../rating/rating-grid';
import { texts as ratingTexts } from '../rating/texts';
import { ProblemNote } from '../states/problem-note';
import { ReasonField } from './reason-field';
import { texts } from './texts';

type Props = { readonly childId: string; readonly assessment: AssessmentInMap; readonly onDone: () => void };
type Body = { readonly scores: Scores; readonly rater: string; readonly reason: string | null };

/** Starts blank: who sees the first rating no longer rates apart from it. */
export const SecondForm = ({ childId, assessment, onDone }: Props) => {
  const { assessmentId, instrumentVersion, secondRating } = assessment;
  const [draft, setDraft] = useState(() => (secondRating === null ? blankDraft : draftOf(secondRating.scores)));
  const [rater, setRater] = useState(secondRating?.rater ?? '');
  const [reason, setReason] = useState('');
  const record = useWrite(
    ({ scores, ...rest }: Body, header) =>
      answer(
        api.POST('/children/{childId}/assessments/{assessmentId}/second-ratings', {
          params: { path: { childId, assessmentId }, header },
          body: { ...rest, scores: [...scores] },
        }),
      ),
    onDone,
  );
  const scores = scoresOfDraft(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (scores !== null) record.mutate({ scores, rater, reason: secondRating === null ? null : reason });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label={texts.rater}
          required
          value={rater}
          onChange={(event) => setRater(event.currentTarget.value)}
        />
        <RatingGrid draft={draft} onChange={setDraft} instrumentVersion={instrumentVersion} />
        {secondRating !== null && <ReasonField value={reason} onChange={setReason} />}
        {scores === null && <Alert color="red" title={ratingTexts.mend} role="alert" />}
        {record.error !== null && <ProblemNote error={record.error} />}
        <Group gap="sm">
          <Text component="span" role="status" fw={600}>
            {ratingTexts.rated(ratedCount(draft))}
          </Text>
          <Button type="submit" disabled={scores === null} loading={record.isPending}>
            {texts.keepSecond}
          </Button>
          <Button variant="default" onClick={onDone}>
            {texts.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
