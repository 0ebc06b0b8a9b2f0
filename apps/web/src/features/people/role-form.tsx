import { Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/client';
import { ProblemNote } from '../states/problem-note';
import { done } from './done';
import type { ListedPerson } from './people-query';
import { programsIn, programsText } from './programs-text';
import { RoleFields, type RoleDraft } from './role-fields';
import { texts } from './texts';
import { useAccountWrite } from './use-account-write';

type Props = { readonly person: ListedPerson; readonly onSaved: () => void };

export const RoleForm = ({ person: { accountId, role, programs }, onSaved }: Props) => {
  const [draft, setDraft] = useState<RoleDraft>({ role, programs: programsText(programs) });
  const save = useAccountWrite(
    (to: RoleDraft) =>
      done(
        api.POST('/people/{accountId}/role', {
          params: { path: { accountId } },
          body: { role: to.role, programs: programsIn(to.programs) },
        }),
      ),
    onSaved,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(draft);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={520}>
        <RoleFields draft={draft} onChange={setDraft} />
        {save.error !== null && <ProblemNote error={save.error} />}
        <div>
          <Button type="submit" size="xs" loading={save.isPending}>
            {texts.saveRole}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
