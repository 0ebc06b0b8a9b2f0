import { partnerKinds } from '@understory/domain';
import { Button, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';
import { useConsultationWrite } from './use-consultation-write';

type Request = {
  readonly partner: string;
  readonly kind: (typeof partnerKinds)[number];
  readonly question: string;
  readonly receivedOn: string;
};

export const RequestForm = ({ childId }: { readonly childId: string | null }) => {
  const blank: Request = { partner: '', kind: 'school', question: '', receivedOn: today() };
  const [draft, setDraft] = useState(blank);
  const request = useConsultationWrite(
    (body: Request, header) => answer(api.POST('/consultations', { params: { header }, body: { ...body, childId } })),
    () => setDraft(blank),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    request.mutate(draft);
  };
  return (
    <form onSubmit={submit} aria-labelledby="record-request">
      <Stack gap="sm">
        <Title order={2} size="h4" id="record-request">
          {texts.ask}
        </Title>
        <div className="row-of-fields">
          <TextInput
            label={texts.partner}
            required
            value={draft.partner}
            onChange={(event) => setDraft({ ...draft, partner: event.currentTarget.value })}
          />
          <NativeSelect
            label={texts.kind}
            data={partnerKinds.map((value) => ({ value, label: texts.kinds[value] }))}
            value={draft.kind}
            onChange={(event) => {
              const kind = partnerKinds.find((one) => one === event.currentTarget.value);
              setDraft({ ...draft, kind: kind ?? draft.kind });
            }}
          />
          <TextInput
            type="date"
            label={texts.receivedOn}
            required
            value={draft.receivedOn}
            onChange={(event) => setDraft({ ...draft, receivedOn: event.currentTarget.value })}
          />
        </div>
        <Textarea
          label={texts.question}
          required
          rows={2}
          value={draft.question}
          onChange={(event) => setDraft({ ...draft, question: event.currentTarget.value })}
        />
        {childId === null && <Text size="sm">{texts.unsealed}</Text>}
        {request.error !== null && <ProblemNote error={request.error} />}
        <div>
          <Button type="submit" size="xs" loading={request.isPending}>
            {texts.record}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
