import {
  assessmentSettings,
  assessmentSources,
  functionKeys,
  parseAssessmentKind,
  parseScore,
} from '@understory/domain';
import { Alert, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { usePerson } from '../session/session';
import { ProblemNote } from '../states/problem-note';
import { CircumstancesFields } from './circumstances-fields';
import { ContestedFields } from './contested-fields';
import { DraftBar } from './draft-bar';
import { signDraft, type AssessmentDraft } from './draft-api';
import { isUnsaved, valueOf, type FieldName, type Typed } from './draft-sync';
import { isFaulty, ratedCount, type RatingDraft } from './rating-draft';
import { RatingFields, type RatingFacts } from './rating-fields';
import { RatingGrid } from './rating-grid';
import { texts } from './texts';
import { useDraftedRating } from './use-drafted-rating';
import { useWhoRated } from './use-who-rated';

type Props = {
  readonly childId: string;
  readonly existing: AssessmentDraft | null;
  readonly isFirst: boolean;
  /** Once the first save has made a draft of it. */
  readonly onBegun?: (draftId: string) => void;
};

/** A new assessment: saved as it is typed, by whoever of the team types, until one of them signs it. */
export const DraftedRatingForm = ({ childId, existing, isFirst, onBegun }: Props) => {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const person = usePerson();
  const [start] = useState(() => ({
    kind: existing?.kind ?? (isFirst ? ('baseline' as const) : ('reassessment' as const)),
    assessedOn: existing?.assessedOn ?? today(),
  }));
  const { sync, error, type, save, choose, current } = useDraftedRating(childId, existing, start);
  const [faulty, setFaulty] = useState<Readonly<Partial<Record<FieldName, string>>>>({});
  const whoRated = useWhoRated(sync.draft?.touched ?? []);
  const sign = useWrite(
    (draft: AssessmentDraft) => signDraft(childId, draft),
    ({ waitsForCosignature }) => {
      cache.removeQueries({ queryKey: ['child', childId, 'drafts'] });
      const to = waitsForCosignature ? '/children/$childId/signatures' : '/children/$childId';
      void navigate({ to, params: { childId } });
    },
  );

  const isDirty = isUnsaved(sync) || Object.keys(faulty).length > 0;
  useBlocker({
    shouldBlockFn: () => isDirty && !window.confirm(texts.leaveUnsaved),
    enableBeforeUnload: () => isDirty,
  });
  const draftId = sync.draft?.draftId;
  useEffect(() => {
    if (draftId !== undefined) onBegun?.(draftId);
  }, [draftId]);

  /** The rater is this person until somebody says otherwise. */
  const withRater = (values: Typed): Typed =>
    sync.draft === null && sync.pending === null ? { rater: person?.displayName ?? '', ...values } : values;
  const typeNumber = (field: FieldName, text: string): void => {
    const { [field]: _, ...others } = faulty;
    setFaulty(isFaulty(text) ? { ...others, [field]: text } : others);
    if (!isFaulty(text)) type(withRater({ [field]: text === '' ? null : parseScore(text) }));
  };
  const textOf = (field: FieldName): string => faulty[field] ?? (valueOf(sync, field)?.toString() || '');
  const ratings: RatingDraft = functionKeys.map((key) => textOf(key as FieldName));
  const facts: RatingFacts = {
    kind: parseAssessmentKind(textOf('kind')) ?? start.kind,
    assessedOn: textOf('assessedOn') || start.assessedOn,
    rater: sync.draft === null && sync.pending === null ? (person?.displayName ?? '') : textOf('rater'),
    relational: textOf('relationalHealth'),
  };
  const sources = valueOf(sync, 'sources');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save().then((isSaved) => {
      const draft = current();
      if (isSaved && draft !== null) sign.mutate(draft);
    });
  };
  const contested = sync.draft?.contested ?? [];
  const isFaultless = Object.keys(faulty).length === 0;
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Title order={2} size="h3">
          {texts.title}
        </Title>
        <RatingFields
          facts={facts}
          onChange={({ relational, ...change }) => {
            if (relational !== undefined) typeNumber('relationalHealth', relational);
            else if (change.assessedOn !== '') type(withRater(change));
          }}
        />
        <CircumstancesFields
          sources={Array.isArray(sources) ? assessmentSources.filter((source) => sources.includes(source)) : []}
          setting={assessmentSettings.find((setting) => setting === valueOf(sync, 'setting')) ?? null}
          onSources={(chosen) => type(withRater({ sources: chosen === null ? null : [...chosen] }))}
          onSetting={(setting) => type(withRater({ setting }))}
        />
        <ContestedFields contested={contested} onChoose={(field, value) => void choose({ [field]: value })} />
        <Text size="sm">{texts.how}</Text>
        <RatingGrid
          draft={ratings}
          notes={whoRated}
          onChange={(next) =>
            next.forEach((text, index) => {
              const key = functionKeys[index];
              if (key !== undefined && text !== ratings[index]) typeNumber(key as FieldName, text);
            })
          }
        />
        {!isFaultless && <Alert color="red" title={texts.mend} role="alert" />}
        {error !== null && <ProblemNote error={error} onRetry={() => void save()} />}
        {sign.error !== null && <ProblemNote error={sign.error} />}
        <DraftBar
          childId={childId}
          sync={sync}
          error={error}
          rated={ratedCount(ratings)}
          maySign={isFaultless && contested.length === 0 && ratedCount(ratings) > 0}
          isSigning={sign.isPending}
        />
      </Stack>
    </form>
  );
};
