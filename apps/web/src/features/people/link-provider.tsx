import { Button, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/client';
import { waysInQuery } from '../session/ways-in-query';
import { ProblemNote } from '../states/problem-note';
import { done } from './done';
import type { ListedPerson } from './people-query';
import { texts } from './texts';
import { useAccountWrite } from './use-account-write';

type Props = { readonly person: ListedPerson; readonly onLinked: () => void };

/** Lets somebody in through the agency's own provider; the role is the account's, unless the settings take it from there. */
export const LinkProvider = ({ person: { accountId, isLinked }, onLinked }: Props) => {
  const ways = useQuery(waysInQuery);
  const [subject, setSubject] = useState('');
  const path = { accountId };
  const link = useAccountWrite(
    () => done(api.POST('/people/{accountId}/openid-link', { params: { path }, body: { subject: subject.trim() } })),
    onLinked,
  );
  const unlink = useAccountWrite(
    () => done(api.POST('/people/{accountId}/openid-unlink', { params: { path } })),
    onLinked,
  );
  const error = link.error ?? unlink.error;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    link.mutate(undefined);
  };
  if (ways.data?.openid !== true) return null;
  return (
    <details>
      <summary>{texts.provider}</summary>
      <form onSubmit={submit}>
        <Stack gap="xs" maw={520}>
          <TextInput
            label={texts.subject}
            description={texts.subjectNote}
            autoComplete="off"
            required
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          {error !== null && <ProblemNote error={error} />}
          <div>
            <Button type="submit" size="xs" loading={link.isPending}>
              {texts.linkNow}
            </Button>{' '}
            {isLinked && (
              <Button size="xs" variant="default" loading={unlink.isPending} onClick={() => unlink.mutate(undefined)}>
                {texts.unlinkNow}
              </Button>
            )}
          </div>
        </Stack>
      </form>
    </details>
  );
};
