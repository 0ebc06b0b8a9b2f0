import { shareBases, shareDaysByDefault, type ShareBasis } from '@understory/domain';
import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { CopyPreview } from '../disclosure/copy-preview';
import { ProblemNote } from '../states/problem-note';
import type { ListedConsultation } from './consultations-query';
import { texts } from './texts';
import { useConsultationWrite } from './use-consultation-write';

type Answer = {
  readonly note: string;
  readonly basis: ShareBasis | null;
  readonly days: number;
  readonly maxDownloads: number;
};
type Props = {
  readonly consultation: ListedConsultation;
  readonly onShared: (address: string) => void;
};

export const AnswerConsultationForm = ({ consultation: { consultationId, childId, kind }, onShared }: Props) => {
  const [note, setNote] = useState('');
  const [basis, setBasis] = useState<ShareBasis | null>(null);
  const [days, setDays] = useState(String(shareDaysByDefault));
  const [maxDownloads, setMaxDownloads] = useState('3');
  const send = useConsultationWrite(
    (body: Answer, header) =>
      answer(
        api.POST('/consultations/{consultationId}/answer', { params: { path: { consultationId }, header }, body }),
      ),
    ({ sharedAt }) => {
      if (sharedAt !== null) onShared(`${window.location.origin}${sharedAt}`);
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate({ note, basis, days: Number(days), maxDownloads: Number(maxDownloads) });
  };
  return (
    <form onSubmit={submit} aria-label={texts.answer}>
      <Stack gap="sm">
        <Textarea
          label={texts.note}
          required
          rows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {childId !== null && (
          <div className="row-of-fields">
            <NativeSelect
              label={texts.basis}
              data={[
                { value: '', label: texts.noShare },
                ...shareBases.map((value) => ({ value, label: texts.bases[value] })),
              ]}
              value={basis ?? ''}
              onChange={(event) => setBasis(shareBases.find((one) => one === event.currentTarget.value) ?? null)}
            />
            {basis !== null && (
              <>
                <TextInput
                  label={texts.days}
                  inputMode="numeric"
                  required
                  value={days}
                  onChange={(event) => setDays(event.currentTarget.value)}
                />
                <TextInput
                  label={texts.maxDownloads}
                  inputMode="numeric"
                  required
                  value={maxDownloads}
                  onChange={(event) => setMaxDownloads(event.currentTarget.value)}
                />
              </>
            )}
          </div>
        )}
        {childId !== null && basis !== null && <CopyPreview childId={childId} to={kind} basis={basis} />}
        {send.error !== null && <ProblemNote error={send.error} />}
        <div>
          <Button type="submit" size="xs" loading={send.isPending}>
            {texts.answer}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
