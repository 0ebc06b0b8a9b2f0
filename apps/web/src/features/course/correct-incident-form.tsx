import { api, answer } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { EntryForm } from '../entry-form/entry-form';
import type { IncidentInCourse } from './course-query';
import { incidentBodyOf, incidentFields, type IncidentBody } from './incident-fields';
import { incidentNames, texts } from './texts';

type Props = { readonly childId: string; readonly incident: IncidentInCourse };
type Body = IncidentBody & { readonly reason: string };

const fields = [...incidentFields, { name: 'reason', label: texts.reason, kind: 'lines' }] as const;

export const CorrectIncidentForm = ({ childId, incident }: Props) => {
  const { incidentId, kind, happenedAt, minutes, setting, description } = incident;
  const correct = useWrite((body: Body, header) =>
    answer(
      api.POST('/children/{childId}/incidents/{incidentId}/corrections', {
        params: { path: { childId, incidentId }, header },
        body,
      }),
    ),
  );
  const written = happenedAt.slice(0, 16);
  return (
    <EntryForm
      title={texts.correctIncident(`${incidentNames[kind]}, ${written.replace('T', ' ')}`)}
      fields={fields}
      initial={{
        ...{ kind, happenedAt: written, minutes: minutes === null ? '' : String(minutes) },
        ...{ setting, description, reason: '' },
      }}
      submit={texts.saveCorrection}
      isPending={correct.isPending}
      error={correct.error}
      onSubmit={({ reason, ...values }, onSuccess) => {
        const body = incidentBodyOf(values);
        // The moment keeps the offset it was written with, unless another one is entered.
        const moment = values.happenedAt === written ? happenedAt : body.happenedAt;
        correct.mutate({ ...body, happenedAt: moment, reason }, { onSuccess });
      }}
    />
  );
};
