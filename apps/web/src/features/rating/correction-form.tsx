import { parseScore } from '@understory/domain';
import { Alert, Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useWrite } from '../../api/use-write';
import { scoresOf } from '../brain-map/scores-of';
import type { AssessmentInMap } from '../child/child-queries';
import { ProblemNote } from '../states/problem-note';
import { CircumstancesFields } from './circumstances-fields';
import { correctRating, type Correction } from './correct-rating';
import { draftOf, isFaulty, ratedCount, scoresOfDraft } from './rating-draft';
import { RatingFields } from './rating-fields';
import { RatingGrid } from './rating-grid';
import { texts } from './texts';

type Props = { readonly childId: string; readonly corrected: AssessmentInMap };

/** A correction is short, one person's, and signed at once: it has no draft. */
export const CorrectionForm = ({ childId, corrected }: Props) => {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(scoresOf(corrected)));
  const [facts, setFacts] = useState(() => ({
    kind: corrected.kind,
    assessedOn: corrected.date,
    rater: corrected.rater,
    relational: corrected.relationalHealth?.toString() ?? '',
  }));
  const [circumstances, setCircumstances] = useState(() => ({
    sources: corrected.sources,
    setting: corrected.setting,
  }));
  const [reason, setReason] = useState('');
  const correct = useWrite(
    (correction: Correction, header) => correctRating(childId, corrected.assessmentId, correction, header),
    () => void navigate({ to: '/children/$childId', params: { childId } }),
  );
  const scores = scoresOfDraft(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (scores === null) return;
    const { relational, ...rest } = facts;
    correct.mutate({ ...rest, ...circumstances, scores, relationalHealth: parseScore(relational), reason });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Title order={2} size="h3">
          {texts.correctTitle(corrected.date)}
        </Title>
        <RatingFields facts={facts} onChange={(change) => setFacts({ ...facts, ...change })} />
        <CircumstancesFields
          sources={circumstances.sources ?? []}
          setting={circumstances.setting}
          onSources={(sources) =>
            setCircumstances({ ...circumstances, sources: sources === null ? null : [...sources] })
          }
          onSetting={(setting) => setCircumstances({ ...circumstances, setting })}
        />
        <Text size="sm">{texts.how}</Text>
        <RatingGrid draft={draft} onChange={setDraft} instrumentVersion={corrected.instrumentVersion} />
        <Textarea
          label={texts.reason}
          required
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {scores === null && <Alert color="red" title={texts.mend} role="alert" />}
        {correct.error !== null && <ProblemNote error={correct.error} />}
        <div className="sign-bar">
          <Text component="span" role="status" fw={600}>
            {texts.rated(ratedCount(draft))}
          </Text>
          <Text component="span" size="sm">
            {texts.signNote}
          </Text>
          <Button type="submit" disabled={scores === null || isFaulty(facts.relational)} loading={correct.isPending}>
            {texts.correct}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
