import { Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';

type Props = {
  readonly label: string;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly onSend: (reason: string) => void;
  readonly children?: ReactNode;
};

/** One press behind a reason, which is kept for good. */
export const ReasonForm = ({ label, isSending, error, onSend, children }: Props) => {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSend(reason);
  };
  return (
    <form onSubmit={submit} aria-label={label}>
      <Group gap="sm" align="end">
        {children}
        <TextInput
          size="xs"
          label={texts.reason}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="default" loading={isSending}>
          {label}
        </Button>
      </Group>
      {error !== null && <ProblemNote error={error} />}
    </form>
  );
};
