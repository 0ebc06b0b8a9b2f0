import { Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { ReasonForm } from './reason-form';
import type { CertificationInRecord, StaffRecord } from './staff-query';
import { texts } from './texts';
import { useStaffWrite } from './use-staff-write';

type Props = { readonly record: StaffRecord; readonly isKeeper: boolean };

export const CertificationList = ({ record: { accountId, certifications }, isKeeper }: Props) => (
  <ul>
    {certifications.map((certification) => (
      <li key={certification.certificationId}>
        <Stack gap="xs">
          <Text>
            <strong>{texts.certificationStandings[certification.standing]}</strong>: {certification.what},{' '}
            {certification.issuer}, {texts.until(certification.grantedOn, certification.expiresOn)}
            {certification.endedOn !== null &&
              ` (${texts.endedFrom(certification.endedOn, certification.endReason ?? '')})`}
          </Text>
          {isKeeper && certification.endedOn === null && certification.standing !== 'expired' && (
            <EndForm accountId={accountId} certification={certification} />
          )}
        </Stack>
      </li>
    ))}
  </ul>
);

type EndProps = { readonly accountId: string; readonly certification: CertificationInRecord };

const EndForm = ({ accountId, certification: { certificationId, what } }: EndProps) => {
  const [on, setOn] = useState<string>(today());
  const end = useStaffWrite((body: { readonly on: string; readonly reason: string }, header) =>
    answer(
      api.POST('/people/{accountId}/certifications/{certificationId}/ending', {
        params: { path: { accountId, certificationId }, header },
        body,
      }),
    ),
  );
  return (
    <ReasonForm
      label={texts.endOf(what)}
      isSending={end.isPending}
      error={end.error}
      onSend={(reason) => end.mutate({ on, reason })}
    >
      <TextInput
        size="xs"
        type="date"
        label={texts.endOn}
        required
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
    </ReasonForm>
  );
};
