import { sixRAnswers, sixRs } from '@understory/domain';
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import type { InterventionInSequence } from '../child/child-queries';
import { ProblemNote } from '../states/problem-note';
import { draftOf, noteOf, sentNote, type SixRsDraft } from './six-rs-draft';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly standing: InterventionInSequence;
  readonly onDone: () => void;
};

export const SixRsForm = ({ childId, standing: { interventionId, sixRs: before }, onDone }: Props) => {
  const [draft, setDraft] = useState(() => draftOf(before, today()));
  const save = useWrite(
    (body: SixRsDraft, header) =>
      answer(
        api.POST('/children/{childId}/interventions/{interventionId}/six-rs', {
          params: { path: { childId, interventionId }, header },
          body,
        }),
      ),
    onDone,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(draft);
  };
  return (
    <form onSubmit={submit} aria-label={texts.answer}>
      <Stack gap="xs">
        {sixRs.map((each) => (
          <div key={each} className="row-of-fields">
            <NativeSelect
              label={texts.names[each]}
              data={sixRAnswers.map((value) => ({ value, label: texts.answers[value] }))}
              value={draft[each]}
              onChange={(event) => {
                const value = sixRAnswers.find((known) => known === event.currentTarget.value) ?? draft[each];
                setDraft((now) => ({ ...now, [each]: value }));
              }}
            />
            <TextInput
              label={texts.note(texts.short[each])}
              value={draft[noteOf(each)] ?? ''}
              onChange={(event) => {
                const note = sentNote(event.currentTarget.value);
                setDraft((now) => ({ ...now, [noteOf(each)]: note }));
              }}
            />
          </div>
        ))}
        {save.error !== null && <ProblemNote error={save.error} />}
        <div>
          <Button type="submit" loading={save.isPending}>
            {texts.save}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
