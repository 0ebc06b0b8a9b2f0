import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { ProblemNote } from '../states/problem-note';
import type { Scope } from './account-queries';
import { texts } from './texts';
import { useOwnWrite } from './use-own-write';

export type Made = { readonly name: string; readonly token: string };
type Props = { readonly scopes: readonly Scope[]; readonly onMade: (made: Made) => void };

type Draft = {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly endsOn: string;
  readonly password: string;
};
const blank: Draft = { name: '', scopes: [], endsOn: '', password: '' };

export const TokenForm = ({ scopes, onMade }: Props) => {
  const [draft, setDraft] = useState(blank);
  const make = useOwnWrite(
    async (token: Draft) => {
      const made = await answer(api.POST('/own-tokens', { body: { ...token, scopes: [...token.scopes] } }));
      return { name: token.name, token: made.token };
    },
    (made) => {
      setDraft(blank);
      onMade(made);
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate(draft);
  };
  const tick = (scope: Scope, isIn: boolean): void =>
    setDraft((before) => ({
      ...before,
      scopes: scopes.filter((one) => (one === scope ? isIn : before.scopes.includes(one))),
    }));
  return (
    <form onSubmit={submit} className="rating">
      <Stack gap="sm" maw={520}>
        <TextInput
          label={texts.name}
          description={texts.nameNote}
          autoComplete="off"
          required
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <fieldset>
          <legend>{texts.scopes}</legend>
          <Stack gap={4}>
            {scopes.map((scope) => (
              <label key={scope}>
                <input
                  type="checkbox"
                  checked={draft.scopes.includes(scope)}
                  onChange={(event) => tick(scope, event.currentTarget.checked)}
                />{' '}
                <code>{scope}</code>
              </label>
            ))}
          </Stack>
        </fieldset>
        <TextInput
          type="date"
          label={texts.endsOn}
          required
          value={draft.endsOn}
          onChange={(event) => setDraft({ ...draft, endsOn: event.currentTarget.value })}
        />
        <PasswordInput
          label={texts.present}
          autoComplete="current-password"
          required
          value={draft.password}
          onChange={(event) => setDraft({ ...draft, password: event.currentTarget.value })}
        />
        {make.error !== null && <ProblemNote error={make.error} />}
        <div>
          <Button type="submit" size="xs" loading={make.isPending}>
            {texts.make}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
