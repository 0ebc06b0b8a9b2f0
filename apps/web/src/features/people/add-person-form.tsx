import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { ProblemNote } from '../states/problem-note';
import type { IssuedCode } from './password-code-note';
import { programsIn } from './programs-text';
import { RoleFields, type RoleDraft } from './role-fields';
import { texts } from './texts';
import { useAccountWrite } from './use-account-write';

type Draft = RoleDraft & { readonly account: string; readonly displayName: string };

const blank: Draft = { account: '', displayName: '', role: 'clinician', programs: '' };

export const AddPersonForm = ({ onAdded }: { readonly onAdded: (issued: IssuedCode) => void }) => {
  const [draft, setDraft] = useState(blank);
  const add = useAccountWrite(
    async (person: Draft) => {
      const body = { ...person, programs: programsIn(person.programs) };
      const { passwordCode } = await answer(api.POST('/people', { body }));
      return { displayName: person.displayName, passwordCode };
    },
    (issued) => {
      setDraft(blank);
      onAdded(issued);
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(draft);
  };
  return (
    <form onSubmit={submit} aria-label={texts.add}>
      <Stack gap="sm" maw={520}>
        <TextInput
          label={texts.name}
          autoComplete="off"
          required
          value={draft.displayName}
          onChange={(event) => setDraft({ ...draft, displayName: event.currentTarget.value })}
        />
        <TextInput
          label={texts.account}
          description={texts.accountNote}
          autoComplete="off"
          autoCapitalize="none"
          required
          value={draft.account}
          onChange={(event) => setDraft({ ...draft, account: event.currentTarget.value })}
        />
        <RoleFields draft={draft} onChange={(role) => setDraft({ ...draft, ...role })} />
        {add.error !== null && <ProblemNote error={add.error} />}
        <div>
          <Button type="submit" loading={add.isPending}>
            {texts.addNow}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
