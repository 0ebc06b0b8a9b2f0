import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { EntryForm } from '../entry-form/entry-form';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';

type Props = { readonly childId: string; readonly erasureId: string };

export const DecideErasure = (path: Props) => {
  const decline = useWrite((body: { readonly reason: string }, header) =>
    answer(api.POST('/children/{childId}/erasures/{erasureId}/refusals', { params: { path, header }, body })),
  );
  return (
    <Stack gap="xs">
      <ConfirmErasure {...path} />
      <EntryForm
        title={texts.decline}
        fields={[{ name: 'reason', label: texts.reason, kind: 'lines' }]}
        initial={{ reason: '' }}
        submit={texts.saveDecline}
        isPending={decline.isPending}
        error={decline.error}
        onSubmit={(values, onSuccess) => decline.mutate(values, { onSuccess })}
      />
    </Stack>
  );
};

/** Behind a word to be typed: a slip of the finger must not do what nothing undoes. */
const ConfirmErasure = (path: Props) => {
  const [word, setWord] = useState('');
  const confirm = useWrite((_: Record<string, never>, header) =>
    answer(api.POST('/children/{childId}/erasures/{erasureId}/confirmations', { params: { path, header } })),
  );
  return (
    <details className="as-card">
      <summary>{texts.confirm}</summary>
      <Stack gap="xs">
        <Text size="sm">{texts.confirmNote}</Text>
        <TextInput label={texts.confirm} value={word} onChange={(event) => setWord(event.currentTarget.value)} />
        {confirm.error !== null && <ProblemNote error={confirm.error} />}
        <div>
          <Button
            color="red.8"
            disabled={word !== texts.word}
            loading={confirm.isPending}
            onClick={() => confirm.mutate({})}
          >
            {texts.confirm}
          </Button>
        </div>
      </Stack>
    </details>
  );
};
