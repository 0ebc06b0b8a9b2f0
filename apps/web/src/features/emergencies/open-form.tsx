import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';

export const OpenForm = () => {
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: () => answer(api.POST('/emergency-accesses', { body: { reference, childId: null, reason } })),
    onSuccess: async ({ childId }) => {
      // What was asked before was answered as out of reach.
      cache.removeQueries({ queryKey: ['child', childId] });
      await navigate({ to: '/children/$childId', params: { childId } });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    open.mutate();
  };
  return (
    <form onSubmit={submit} aria-labelledby="open-in-emergency">
      <Stack gap="sm">
        <Title order={2} size="h4" id="open-in-emergency">
          {texts.open}
        </Title>
        <Text size="sm">{texts.openNote}</Text>
        <div className="row-of-fields">
          <TextInput
            label={texts.reference}
            required
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
          <TextInput
            label={texts.reason}
            required
            minLength={15}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <div>
          <Button type="submit" color="red" loading={open.isPending}>
            {texts.openButton}
          </Button>
        </div>
        {open.error !== null && <ProblemNote error={open.error} />}
      </Stack>
    </form>
  );
};
