import { Button, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { ProblemNote } from '../states/problem-note';
import type { CareTeam } from './care-teams-query';
import { eligible } from './eligible';
import type { ListedPerson } from './people-query';
import { texts } from './texts';

type Props = { readonly child: CareTeam; readonly people: readonly ListedPerson[]; readonly onSaved: () => void };

export const CareTeamForm = ({ child: { childId, reference, careTeam }, people, onSaved }: Props) => {
  const choices = eligible(people, careTeam);
  const [members, setMembers] = useState<readonly string[]>(
    choices.map(({ accountId }) => accountId).filter((accountId) => careTeam.includes(accountId)),
  );
  const save = useWrite(
    (accountIds: readonly string[], header) =>
      answer(
        api.POST('/children/{childId}/care-team', {
          params: { path: { childId }, header },
          body: { accountIds: [...accountIds] },
        }),
      ),
    onSaved,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(members);
  };
  const put = (accountId: string, isIn: boolean): void =>
    setMembers((before) => [...before.filter((one) => one !== accountId), ...(isIn ? [accountId] : [])]);
  return (
    <form onSubmit={submit} className="rating" style={{ width: '100%' }}>
      <fieldset>
        <legend>{texts.members(reference ?? texts.erased)}</legend>
        <Stack gap="xs">
          {choices.map(({ accountId, displayName, account }) => (
            <label key={accountId}>
              <input
                type="checkbox"
                checked={members.includes(accountId)}
                onChange={(event) => put(accountId, event.currentTarget.checked)}
              />{' '}
              {displayName} <code>{account}</code>
            </label>
          ))}
          {choices.length === 0 && <Text size="sm">{texts.noMembers}</Text>}
          {careTeam.some((member) => !choices.some(({ accountId }) => accountId === member)) && (
            <Text size="sm">{texts.formerMembers}</Text>
          )}
          {save.error !== null && <ProblemNote error={save.error} />}
          <div>
            <Button type="submit" size="xs" loading={save.isPending}>
              {texts.saveTeam}
            </Button>
          </div>
        </Stack>
      </fieldset>
    </form>
  );
};
