import { incidentKinds } from '@understory/domain';
import { api, answer } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { EntryForm } from '../entry-form/entry-form';
import { incidentBodyOf, incidentFields, type IncidentBody } from './incident-fields';
import { texts } from './texts';

const blank = { kind: incidentKinds[0], happenedAt: '', minutes: '', setting: '', description: '' };

export const IncidentForm = ({ childId }: { readonly childId: string }) => {
  const record = useWrite((body: IncidentBody, header) =>
    answer(api.POST('/children/{childId}/incidents', { params: { path: { childId }, header }, body })),
  );
  return (
    <EntryForm
      title={texts.recordIncident}
      fields={incidentFields}
      initial={blank}
      submit={texts.saveIncident}
      isPending={record.isPending}
      error={record.error}
      onSubmit={(values, onSuccess) => record.mutate(incidentBodyOf(values), { onSuccess })}
    />
  );
};
