import { useNavigate } from '@tanstack/react-router';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { usePrograms } from '../caseload/use-programs';
import { EntryForm } from '../entry-form/entry-form';
import { usePerson } from '../session/session';
import { texts } from './texts';

type Props = { readonly childId: string; readonly program: string };
type Body = { readonly program: string; readonly transferredOn: string };

export const TransferForm = ({ childId, program: current }: Props) => {
  const programs = usePrograms();
  const person = usePerson();
  const navigate = useNavigate();
  const transfer = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/transfers', { params: { path: { childId }, header }, body })),
  );
  const fields = [
    {
      name: 'program',
      label: texts.transferTo,
      kind: 'text',
      description: texts.transferNote,
      suggestions: programs.filter((program) => program !== current),
    },
    { name: 'transferredOn', label: texts.transferredOn, kind: 'date' },
  ] as const;
  /** A manager whose programs the child has left would be shown a page that is not found. */
  const leavesReach = (program: string): boolean =>
    person?.role === 'program-manager' && !person.programs.includes(program);
  return (
    <EntryForm
      title={texts.transfer}
      fields={fields}
      initial={{ program: '', transferredOn: today() }}
      submit={texts.transferNow}
      isPending={transfer.isPending}
      error={transfer.error}
      onSubmit={(values, done) =>
        transfer.mutate(values, {
          onSuccess: () => {
            done();
            if (leavesReach(values.program)) void navigate({ to: '/' });
          },
        })
      }
    />
  );
};
