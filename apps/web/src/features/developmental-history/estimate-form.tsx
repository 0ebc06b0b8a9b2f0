import { periodsOfLife } from '@understory/domain';
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { ProblemNote } from '../states/problem-note';
import type { OfficialEstimate } from './history-queries';
import { periodNames, texts } from './texts';

type Props = {
  readonly childId: string;
  readonly correcting: OfficialEstimate | null;
  readonly onDone: () => void;
};

export const EstimateForm = ({ childId, correcting, onDone }: Props) => {
  const [period, setPeriod] = useState(correcting?.period ?? null);
  const [estimate, setEstimate] = useState(correcting?.estimate ?? '');
  const [reportedOn, setReportedOn] = useState<string>(correcting?.reportedOn ?? today());
  const [reason, setReason] = useState('');
  type Body = { readonly period: typeof period; readonly estimate: string; readonly reportedOn: string };
  const save = useWrite(
    (sent: { readonly body: Body; readonly reason: string }, header) =>
      answer(
        correcting === null
          ? api.POST('/children/{childId}/risk-estimates', { params: { path: { childId }, header }, body: sent.body })
          : api.POST('/children/{childId}/risk-estimates/{estimateId}/corrections', {
              params: { path: { childId, estimateId: correcting.estimateId }, header },
              body: { ...sent.body, reason: sent.reason },
            }),
      ),
    () => {
      setEstimate('');
      onDone();
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ body: { period, estimate, reportedOn }, reason });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <div className="row-of-fields">
          <NativeSelect
            label={texts.period}
            data={[
              { value: '', label: texts.whole },
              ...periodsOfLife.map((value) => ({ value, label: periodNames[value] })),
            ]}
            value={period ?? ''}
            onChange={(event) => setPeriod(periodsOfLife.find((one) => one === event.currentTarget.value) ?? null)}
          />
          <TextInput
            label={texts.estimate}
            required
            maxLength={500}
            value={estimate}
            onChange={(event) => setEstimate(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={texts.reportDay}
            required
            max={today()}
            value={reportedOn}
            onChange={(event) => setReportedOn(event.currentTarget.value)}
          />
          {correcting !== null && (
            <TextInput
              label={texts.reason}
              required
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </div>
        {save.error !== null && <ProblemNote error={save.error} />}
        <div className="spread">
          <Button type="submit" variant="default" loading={save.isPending}>
            {correcting === null ? texts.save : texts.saveCorrection}
          </Button>
          {correcting !== null && (
            <Button variant="default" onClick={onDone}>
              {texts.cancel}
            </Button>
          )}
        </div>
      </Stack>
    </form>
  );
};
