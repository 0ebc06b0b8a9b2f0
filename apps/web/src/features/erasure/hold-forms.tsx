import { answer, api } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { EntryForm } from '../entry-form/entry-form';
import { texts } from './texts';

type Placing = { readonly placedOn: string; readonly authority: string; readonly reason: string };
type Lifting = { readonly liftedOn: string; readonly authority: string; readonly reason: string };

export const PlaceHold = ({ childId }: { readonly childId: string }) => {
  const place = useWrite((body: Placing, header) =>
    answer(api.POST('/children/{childId}/legal-holds', { params: { path: { childId }, header }, body })),
  );
  return (
    <EntryForm
      title={texts.place}
      fields={[
        { name: 'placedOn', label: texts.placedOn, kind: 'date' },
        { name: 'authority', label: texts.authority, kind: 'text' },
        { name: 'reason', label: texts.reason, kind: 'lines' },
      ]}
      initial={{ placedOn: today(), authority: '', reason: '' }}
      submit={texts.savePlace}
      isPending={place.isPending}
      error={place.error}
      onSubmit={(values, onSuccess) => place.mutate(values, { onSuccess })}
    />
  );
};

export const LiftHold = (path: { readonly childId: string; readonly holdId: string }) => {
  const lift = useWrite((body: Lifting, header) =>
    answer(api.POST('/children/{childId}/legal-holds/{holdId}/liftings', { params: { path, header }, body })),
  );
  return (
    <EntryForm
      title={texts.lift}
      fields={[
        { name: 'liftedOn', label: texts.liftedOn, kind: 'date' },
        { name: 'authority', label: texts.liftedBy, kind: 'text' },
        { name: 'reason', label: texts.reason, kind: 'lines' },
      ]}
      initial={{ liftedOn: today(), authority: '', reason: '' }}
      submit={texts.saveLift}
      isPending={lift.isPending}
      error={lift.error}
      onSubmit={(values, onSuccess) => lift.mutate(values, { onSuccess })}
    />
  );
};
