import { Button, Stack } from '@mantine/core';
import { api, answer } from '../../api/client';
import { ProblemNote } from '../states/problem-note';
import { AnswerConsultationForm } from './answer-consultation-form';
import type { ListedConsultation } from './consultations-query';
import { ReasonForm } from './reason-form';
import { texts } from './texts';
import { useConsultationWrite } from './use-consultation-write';

type Props = { readonly consultation: ListedConsultation; readonly onShared: (address: string) => void };

/** What can be done next with a consultation. */
export const ConsultationActions = ({ consultation, onShared }: Props) => {
  const { consultationId, status, share } = consultation;
  const path = { consultationId };
  const accept = useConsultationWrite((_: null, header) =>
    answer(api.POST('/consultations/{consultationId}/acceptance', { params: { path, header } })),
  );
  const close = useConsultationWrite((body: { readonly reason: string }, header) =>
    answer(api.POST('/consultations/{consultationId}/closing', { params: { path, header }, body })),
  );
  const revoke = useConsultationWrite((body: { readonly shareId: string; readonly reason: string }, header) =>
    answer(api.POST('/consultations/{consultationId}/revocation', { params: { path, header }, body })),
  );
  return (
    <Stack gap="sm">
      {status === 'requested' && (
        <div>
          <Button size="xs" loading={accept.isPending} onClick={() => accept.mutate(null)}>
            {texts.accept}
          </Button>
        </div>
      )}
      {accept.error !== null && <ProblemNote error={accept.error} />}
      {status === 'accepted' && <AnswerConsultationForm consultation={consultation} onShared={onShared} />}
      {share !== null && share.revokedOn === null && (
        <ReasonForm
          label={texts.revoke}
          isSending={revoke.isPending}
          error={revoke.error}
          onSend={(reason) => revoke.mutate({ shareId: share.shareId, reason })}
        />
      )}
      {status !== 'closed' && (
        <ReasonForm
          label={texts.close}
          isSending={close.isPending}
          error={close.error}
          onSend={(reason) => close.mutate({ reason })}
        />
      )}
    </Stack>
  );
};
