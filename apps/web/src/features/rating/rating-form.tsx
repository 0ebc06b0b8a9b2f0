import { assessmentKinds, parseAssessmentKind, parseScore } from '@understory/domain';
import { Alert, Button, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { scoresOf } from '../brain-map/scores-of';
import type { AssessmentInMap } from '../child/child-queries';
import { usePerson } from '../session/session';
import { ProblemNote } from '../states/problem-note';
import { kindNames } from '../wording';
import { blankDraft, draftOf, isFaulty, ratedCount, scoresOfDraft } from './rating-draft';
import { RatingGrid } from './rating-grid';
import { signRating, type Signing } from './sign-rating';
import { texts } from './texts';

type Props = { readonly childId: string; readonly corrected: AssessmentInMap | null; readonly isFirst: boolean };

export const RatingForm = ({ childId, corrected, isFirst }: Props) => {
  const navigate = useNavigate();
  const person = usePerson();
  const [draft, setDraft] = useState(() => (corrected === null ? blankDraft : draftOf(scoresOf(corrected))));
  const [kind, setKind] = useState(corrected?.kind ?? (isFirst ? 'baseline' : 'reassessment'));
  const [assessedOn, setAssessedOn] = useState<string>(corrected?.date ?? today());
  const [rater, setRater] = useState(corrected?.rater ?? person?.displayName ?? '');
  const [relational, setRelational] = useState(corrected?.relationalHealth?.toString() ?? '');
  const [reason, setReason] = useState('');
  const sign = useWrite(
    (signing: Signing, header) => signRating(childId, signing, header),
    (written) => {
      const waits = 'waitsForCosignature' in written && written.waitsForCosignature;
      void navigate({ to: waits ? '/children/$childId/signatures' : '/children/$childId', params: { childId } });
    },
  );
  const scores = scoresOfDraft(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (scores === null) return;
    const rating = { kind, assessedOn, scores, relationalHealth: parseScore(relational), rater };
    const correction = corrected === null ? null : { assessmentId: corrected.assessmentId, reason };
    sign.mutate({ rating, correction });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Title order={2} size="h3">
          {corrected === null ? texts.title : texts.correctTitle(corrected.date)}
        </Title>
        <div className="row-of-fields">
          <NativeSelect
            label={texts.kind}
            data={assessmentKinds.map((value) => ({ value, label: kindNames[value] }))}
            value={kind}
            onChange={(event) => setKind(parseAssessmentKind(event.currentTarget.value) ?? kind)}
          />
          <TextInput
            type="date"
            label={texts.assessedOn}
            required
            value={assessedOn}
            onChange={(event) => setAssessedOn(event.currentTarget.value)}
          />
          <TextInput
            label={texts.rater}
            required
            value={rater}
            onChange={(event) => setRater(event.currentTarget.value)}
          />
          <TextInput
            label={texts.relationalHealth}
            inputMode="numeric"
            value={relational}
            error={isFaulty(relational) ? texts.outOfRange : null}
            onChange={(event) => setRelational(event.currentTarget.value.trim())}
          />
        </div>
        <Text size="sm">{texts.how}</Text>
        <RatingGrid draft={draft} onChange={setDraft} />
        {corrected !== null && (
          <Textarea
            label={texts.reason}
            required
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {scores === null && <Alert color="red" title={texts.mend} role="alert" />}
        {sign.error !== null && <ProblemNote error={sign.error} />}
        <div className="sign-bar">
          <Text component="span" role="status" fw={600}>
            {texts.rated(ratedCount(draft))}
          </Text>
          <Text component="span" size="sm">
            {texts.signNote}
          </Text>
          <Button type="submit" disabled={scores === null || isFaulty(relational)} loading={sign.isPending}>
            {corrected === null ? texts.sign : texts.correct}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
