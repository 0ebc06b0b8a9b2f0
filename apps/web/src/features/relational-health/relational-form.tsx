import { highestScore, lowestScore, relationalAreas } from '@understory/domain';
import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { usePerson } from '../session/session';
import { ProblemNote } from '../states/problem-note';
import type { RatedByArea } from './relational-health-queries';
import { areaNames, texts } from './texts';

export type ChosenRating = { readonly on: string; readonly rater: string; readonly byArea: RatedByArea };

type Props = { readonly childId: string; readonly correcting: ChosenRating | null; readonly onDone: () => void };

type Draft = Readonly<Record<(typeof relationalAreas)[number], number | null>> & {
  readonly ratedOn: string;
  readonly rater: string;
  readonly note: string;
};

const unrated = { family: null, school: null, peers: null, community: null } as const;

const draftOf = ({ on, rater, byArea }: ChosenRating): Draft => {
  const { family, school, peers, community, note } = byArea;
  return { family, school, peers, community, ratedOn: on, rater, note: note ?? '' };
};

export const RelationalForm = ({ childId, correcting, onDone }: Props) => {
  const rater = usePerson()?.displayName ?? '';
  const [draft, setDraft] = useState<Draft>(() =>
    correcting === null ? { ...unrated, ratedOn: today(), rater, note: '' } : draftOf(correcting),
  );
  const [reason, setReason] = useState('');
  const set = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = useWrite(
    (sent: { readonly draft: Draft; readonly reason: string }, header) => {
      const body = { ...sent.draft, note: sent.draft.note.trim() === '' ? null : sent.draft.note };
      return answer(
        correcting === null
          ? api.POST('/children/{childId}/relational-health', { params: { path: { childId }, header }, body })
          : api.POST('/children/{childId}/relational-health/{relationalHealthId}/corrections', {
              params: { path: { childId, relationalHealthId: correcting.byArea.relationalHealthId }, header },
              body: { ...body, reason: sent.reason },
            }),
      );
    },
    () => {
      set({ ...unrated, note: '' });
      onDone();
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ draft, reason });
  };
  return (
    <form onSubmit={submit} aria-label={correcting === null ? texts.record : texts.correction}>
      <Stack gap="sm">
        <div className="row-of-fields">
          {relationalAreas.map((area, index) => (
            <TextInput
              key={area}
              type="number"
              label={areaNames[area]}
              description={texts.range}
              min={lowestScore}
              max={highestScore}
              autoFocus={correcting !== null && index === 0}
              value={draft[area] ?? ''}
              onChange={({ currentTarget: { value, valueAsNumber } }) =>
                set({ [area]: value === '' ? null : valueAsNumber })
              }
            />
          ))}
          <TextInput
            type="date"
            label={texts.day}
            required
            max={today()}
            value={draft.ratedOn}
            onChange={(event) => set({ ratedOn: event.currentTarget.value })}
          />
          <TextInput
            label={texts.rater}
            required
            maxLength={500}
            value={draft.rater}
            onChange={(event) => set({ rater: event.currentTarget.value })}
          />
        </div>
        <Textarea
          label={texts.note}
          rows={2}
          maxLength={500}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        {correcting !== null && (
          <Textarea
            label={texts.reason}
            required
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {save.error !== null && <ProblemNote error={save.error} />}
        <div className="spread">
          <Button type="submit" loading={save.isPending}>
            {correcting === null ? texts.save : texts.saveCorrection}
          </Button>
          {correcting !== null && (
            <Button variant="default" onClick={onDone}>
              {texts.cancel}
            </Button>
          )}
          <Text role="status" size="sm">
            {save.isSuccess && texts.saved}
          </Text>
        </div>
      </Stack>
    </form>
  );
};
