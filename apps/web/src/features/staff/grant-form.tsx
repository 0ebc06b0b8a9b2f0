import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';
import { useStaffWrite } from './use-staff-write';

const blank = () => ({ what: '', issuer: '', grantedOn: String(today()), expiresOn: '' });
type Draft = ReturnType<typeof blank>;

export const GrantForm = ({ accountId }: { readonly accountId: string }) => {
  const [draft, setDraft] = useState(blank);
  const grant = useStaffWrite(
    (body: Draft, header) =>
      answer(api.POST('/people/{accountId}/certifications', { params: { path: { accountId }, header }, body })),
    () => setDraft(blank()),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    grant.mutate(draft);
  };
  const field = (name: keyof Draft, type: 'text' | 'date') => (
    <TextInput
      size="xs"
      type={type}
      label={texts[name]}
      required
      value={draft[name]}
      onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={submit} aria-label={texts.grant}>
      <Stack gap="sm">
        <div className="row-of-fields">
          {field('what', 'text')}
          {field('issuer', 'text')}
          {field('grantedOn', 'date')}
          {field('expiresOn', 'date')}
        </div>
        {grant.error !== null && <ProblemNote error={grant.error} />}
        <div>
          <Button type="submit" size="xs" loading={grant.isPending}>
            {texts.grant}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
