import { planRanges, type ArousalState, type StatesAround } from '@understory/domain';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { localDayOf } from '../../api/today';
import { useWrite } from '../../api/use-write';
import type { InterventionInMap } from '../child/child-queries';
import { StateTaps } from '../doses/state-taps';
import { texts as doseTexts } from '../doses/texts';
import { usePerson } from '../session/session';
import { ProblemNote } from '../states/problem-note';
import { hasEnded } from './has-ended';
import { texts } from './texts';
import { writtenMoment } from './written-moment';

type Dose = StatesAround & { readonly deliveredAt: string; readonly minutes: number; readonly deliveredBy: string };

/** Filled in with what is most often true: now, the planned minutes, by whoever sits here. One press is enough. */
export const DoseForm = ({ childId, planned }: { readonly childId: string; readonly planned: InterventionInMap }) => {
  const { interventionId } = planned;
  const person = usePerson();
  const [when, setWhen] = useState(() => (hasEnded(planned) ? `${planned.endsOn ?? ''}T12:00` : thisMinute()));
  const [minutes, setMinutes] = useState(planned.minutes);
  const [deliveredBy, setDeliveredBy] = useState(person?.displayName ?? '');
  const [stateBefore, setStateBefore] = useState<ArousalState | null>(null);
  const [stateAfter, setStateAfter] = useState<ArousalState | null>(null);
  const log = useWrite((body: Dose, header) =>
    answer(
      api.POST('/children/{childId}/interventions/{interventionId}/doses', {
        params: { path: { childId, interventionId }, header },
        body,
      }),
    ),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    log.mutate({ deliveredAt: writtenMoment(when), minutes, deliveredBy, stateBefore, stateAfter });
  };
  return (
    <form onSubmit={submit} aria-label={hasEnded(planned) ? texts.logLate : texts.log}>
      <Stack gap="xs">
        {hasEnded(planned) && <Text size="sm">{texts.ended(planned.endsOn ?? '')}</Text>}
        <div className="row-of-fields">
          <TextInput
            type="datetime-local"
            label={texts.when}
            required
            min={hasEnded(planned) ? `${planned.startsOn}T00:00` : undefined}
            max={hasEnded(planned) ? `${planned.endsOn ?? ''}T23:59` : undefined}
            value={when}
            onChange={(event) => setWhen(event.currentTarget.value)}
          />
          <TextInput
            type="number"
            label={texts.minutes}
            required
            data-autofocus
            autoFocus
            min={planRanges.minutes.from}
            max={planRanges.minutes.to}
            value={minutes}
            onChange={(event) => setMinutes(event.currentTarget.valueAsNumber)}
          />
          <TextInput
            label={texts.deliveredBy}
            required
            value={deliveredBy}
            onChange={(event) => setDeliveredBy(event.currentTarget.value)}
          />
        </div>
        <StateTaps label={doseTexts.before} value={stateBefore} onChange={setStateBefore} />
        <StateTaps label={doseTexts.after} value={stateAfter} onChange={setStateAfter} />
        {log.error !== null && <ProblemNote error={log.error} />}
        <div className="spread">
          <Button type="submit" loading={log.isPending}>
            {texts.saveDose}
          </Button>
          <Text role="status" size="sm">
            {log.isSuccess && texts.logged}
          </Text>
        </div>
      </Stack>
    </form>
  );
};

const thisMinute = (): string => {
  const now = new Date();
  return `${localDayOf(now)}T${now.toTimeString().slice(0, 5)}`;
};
