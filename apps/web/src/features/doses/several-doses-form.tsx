import { mostDosesAtOnce, planRanges, type StatesAround } from '@understory/domain';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import type { InterventionInMap } from '../child/child-queries';
import { writtenMoment } from '../plan/written-moment';
import { usePerson } from '../session/session';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';
import { timesOfDay } from './times-of-day';

type Props = { readonly childId: string; readonly interventions: readonly InterventionInMap[] };
type Row = { readonly times: string; readonly minutes: number };
type Dose = StatesAround & {
  readonly interventionId: string;
  readonly deliveredAt: string;
  readonly minutes: number;
  readonly deliveredBy: string;
};

/** A day's short doses, intervention by intervention: all of them are recorded, or none. */
export const SeveralDosesForm = ({ childId, interventions }: Props) => {
  const person = usePerson();
  const [day, setDay] = useState<string>(today);
  const [deliveredBy, setDeliveredBy] = useState(person?.displayName ?? '');
  const [rows, setRows] = useState<Readonly<Record<string, Row>>>({});
  const [logged, setLogged] = useState(0);
  const running = interventions.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day));
  const rowOf = ({ interventionId, minutes }: InterventionInMap): Row => rows[interventionId] ?? { times: '', minutes };
  const faulty = running.some((planned) => timesOfDay(rowOf(planned).times) === null);
  const doses = running.flatMap((planned): readonly Dose[] =>
    (timesOfDay(rowOf(planned).times) ?? []).map((time) => ({
      interventionId: planned.interventionId,
      deliveredAt: writtenMoment(`${day}T${time}`),
      minutes: rowOf(planned).minutes,
      deliveredBy,
      // Several at once is for speed; who saw the child change logs that dose by itself, or corrects it.
      stateBefore: null,
      stateAfter: null,
    })),
  );
  const save = useWrite(
    (body: { readonly doses: Dose[] }, header) =>
      answer(api.POST('/children/{childId}/doses/batch', { params: { path: { childId }, header }, body })),
    ({ doseIds }) => {
      setLogged(doseIds.length);
      setRows({});
    },
  );
  const set = (planned: InterventionInMap, change: Partial<Row>): void => {
    setLogged(0);
    setRows((before) => ({ ...before, [planned.interventionId]: { ...rowOf(planned), ...change } }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!faulty && doses.length > 0 && doses.length <= mostDosesAtOnce) save.mutate({ doses: [...doses] });
  };
  const hint = faulty ? texts.malformed : doses.length > mostDosesAtOnce ? texts.tooMany(mostDosesAtOnce) : null;
  return (
    <details className="as-card">
      <summary>{texts.several}</summary>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <div className="row-of-fields">
            <TextInput
              type="date"
              label={texts.day}
              required
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
            <TextInput
              label={texts.deliveredBy}
              required
              value={deliveredBy}
              onChange={(event) => setDeliveredBy(event.currentTarget.value)}
            />
          </div>
          {running.map((planned) => (
            <div key={planned.interventionId} className="row-of-fields">
              <TextInput
                label={texts.timesOf(planned.activity)}
                description={texts.timesNote}
                value={rowOf(planned).times}
                error={timesOfDay(rowOf(planned).times) === null ? texts.malformed : undefined}
                onChange={(event) => set(planned, { times: event.currentTarget.value })}
              />
              <TextInput
                type="number"
                label={texts.minutesOf(planned.activity)}
                required
                min={planRanges.minutes.from}
                max={planRanges.minutes.to}
                value={Number.isNaN(rowOf(planned).minutes) ? '' : rowOf(planned).minutes}
                onChange={(event) => set(planned, { minutes: event.currentTarget.valueAsNumber })}
              />
            </div>
          ))}
          {save.error !== null && <ProblemNote error={save.error} />}
          <div className="spread">
            <Button type="submit" loading={save.isPending} disabled={hint !== null || doses.length === 0}>
              {texts.saveAll(doses.length)}
            </Button>
            <Text role="status" size="sm">
              {hint ?? (logged > 0 ? texts.saved(logged) : doses.length === 0 ? texts.nothing : '')}
            </Text>
          </div>
        </Stack>
      </form>
    </details>
  );
};
