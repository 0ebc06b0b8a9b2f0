import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { newestWrite } from '../../api/newest-write';
import { childCode } from '../child/child-code';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';

/** For whoever has the reference from elsewhere: a letter of the family, a call of the care team. */
export const FindRecord = () => {
  const [reference, setReference] = useState('');
  const find = useMutation({
    mutationFn: () =>
      answer(api.POST('/children/search', { params: { query: newestWrite.query() }, body: { reference } })),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    find.mutate();
  };
  return (
    <form onSubmit={submit} aria-labelledby="find-record">
      <Stack gap="xs" maw={560}>
        <Title order={2} size="h4" id="find-record">
          {texts.findTitle}
        </Title>
        <Text size="sm">{texts.findNote}</Text>
        <div className="row-of-fields">
          <TextInput
            label={texts.reference}
            required
            autoComplete="off"
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        </div>
        <div>
          <Button type="submit" variant="default" loading={find.isPending}>
            {texts.find}
          </Button>
        </div>
        <div role="status">
          {find.data?.children.map(({ childId, program }) => (
            <Link key={childId} to="/children/$childId" params={{ childId }}>
              {texts.found(childCode(childId), program)}
            </Link>
          ))}
          {find.data?.children.length === 0 && texts.notFound}
        </div>
        {find.error !== null && <ProblemNote error={find.error} />}
      </Stack>
    </form>
  );
};
