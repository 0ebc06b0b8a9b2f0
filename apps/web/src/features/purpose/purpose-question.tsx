import { Button, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { DisclosureLink } from '../audit/disclosure-link';
import { childCode } from '../child/child-code';
import { choicesOf } from '../entry-form/choices';
import { ProblemNote } from '../states/problem-note';
import { purposes } from './purposes';
import { texts } from './texts';

const choices = [{ value: '', label: texts.choose }, ...choicesOf(purposes, texts.purposes)];

/** Stands in place of a record until its program manager has said what it is opened for. */
export const PurposeQuestion = ({ childId }: { readonly childId: string }) => {
  const [chosen, setChosen] = useState('');
  const cache = useQueryClient();
  const state = useMutation({
    mutationFn: () => {
      const purpose = purposes.find((one) => one === chosen);
      if (purpose === undefined) return Promise.resolve(null);
      return answer(api.POST('/children/{childId}/purpose', { params: { path: { childId } }, body: { purpose } }));
    },
    // What was asked before was refused.
    onSuccess: () => cache.resetQueries({ queryKey: ['child', childId] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    state.mutate();
  };
  return (
    <Stack gap="md">
      <form onSubmit={submit} aria-labelledby="purpose">
        <Stack gap="sm" maw={560}>
          <Title order={1} size="h2" id="purpose">
            {texts.title(childCode(childId))}
          </Title>
          <Text>{texts.note}</Text>
          <NativeSelect
            label={texts.purpose}
            required
            data={choices}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={state.isPending}>
              {texts.open}
            </Button>
          </div>
          {state.error !== null && <ProblemNote error={state.error} />}
        </Stack>
      </form>
      <DisclosureLink childId={childId} />
    </Stack>
  );
};
