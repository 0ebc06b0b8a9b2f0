import { Stack, Text } from '@mantine/core';
import { api, answer } from '../../api/client';
import { hoursText } from './hours-text';
import { ReasonForm } from './reason-form';
import type { StaffRecord, TrainingInRecord } from './staff-query';
import { texts } from './texts';
import { useStaffWrite } from './use-staff-write';

type Props = { readonly record: StaffRecord; readonly isKeeper: boolean };

export const TrainingList = ({ record: { accountId, trainings }, isKeeper }: Props) => (
  <ul>
    {trainings.map((training) => (
      <li key={training.trainingId}>
        <Stack gap="xs">
          <Text>
            {training.on}: {training.component}, {hoursText(training.quarterHours)}
          </Text>
          {isKeeper && <StrikeForm accountId={accountId} training={training} />}
        </Stack>
      </li>
    ))}
  </ul>
);

const StrikeForm = ({ accountId, training }: { readonly accountId: string; readonly training: TrainingInRecord }) => {
  const { trainingId, component, on } = training;
  const strike = useStaffWrite((body: { readonly reason: string }, header) =>
    answer(
      api.POST('/people/{accountId}/trainings/{trainingId}/striking-out', {
        params: { path: { accountId, trainingId }, header },
        body,
      }),
    ),
  );
  return (
    <ReasonForm
      label={texts.strikeOf(component, on)}
      isSending={strike.isPending}
      error={strike.error}
      onSend={(reason) => strike.mutate({ reason })}
    />
  );
};
