import { planRanges, type StatesAround } from '@understory/domain';
import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { useWrite } from '../../api/use-write';
import type { DeliveredDose } from '../child/child-queries';
import { writtenMoment } from '../plan/written-moment';
import { ProblemNote } from '../states/problem-note';
import { StateTaps } from './state-taps';
import { texts } from './texts';

type Props = { readonly childId: string; readonly dose: DeliveredDose; readonly onDone: () => void };
type Correction = StatesAround & {
  readonly deliveredAt: string;
  readonly minutes: number;
  readonly deliveredBy: string;
  readonly reason: string;
};

/** Puts a dose right; what was logged first stays in the record. */
export const CorrectDoseForm = ({ childId, dose, onDone }: Props) => {
  const { doseId } = dose;
  const asWritten = dose.deliveredAt.slice(0, 16);
  const [when, setWhen] = useState(asWritten);
  const [minutes, setMinutes] = useState(dose.minutes);
  const [deliveredBy, setDeliveredBy] = useState(dose.deliveredBy);
  const [stateBefore, setStateBefore] = useState(dose.stateBefore);
  const [stateAfter, setStateAfter] = useState(dose.stateAfter);
  const [reason, setReason] = useState('');
  const correct = useWrite(
    (body: Correction, header) =>
      answer(
        api.POST('/children/{childId}/doses/{doseId}/corrections', {
          params: { path: { childId, doseId }, header },
          body,
        }),
      ),
    onDone,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // A moment that was left alone keeps the offset of the place where it was written.
    const deliveredAt = when === asWritten ? dose.deliveredAt : writtenMoment(when);
    correct.mutate({ deliveredAt, minutes, deliveredBy, stateBefore, stateAfter, reason });
  };
  return (
    <form onSubmit={submit} aria-label={texts.save}>
      <Stack gap="xs">
        <TextInput
          type="datetime-local"
          label={texts.when}
          required
          autoFocus
          value={when}
          onChange={(event) => setWhen(event.currentTarget.value)}
        />
        <TextInput
          type="number"
          label={texts.minutes}
          required
          min={planRanges.minutes.from}
          max={planRanges.minutes.to}
          value={Number.isNaN(minutes) ? '' : minutes}
          onChange={(event) => setMinutes(event.currentTarget.valueAsNumber)}
        />
        <TextInput
          label={texts.deliveredBy}
          required
          value={deliveredBy}
          onChange={(event) => setDeliveredBy(event.currentTarget.value)}
        />
        <StateTaps label={texts.before} value={stateBefore} onChange={setStateBefore} />
        <StateTaps label={texts.after} value={stateAfter} onChange={setStateAfter} />
        <TextInput
          label={texts.reason}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {correct.error !== null && <ProblemNote error={correct.error} />}
        <div className="spread">
          <Button type="submit" size="compact-sm" loading={correct.isPending}>
            {texts.save}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onDone}>
            {texts.cancel}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
