import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { texts } from './texts';

type Props = {
  readonly model: string;
  readonly position: string;
  readonly isSending: boolean;
  readonly onSkip: (reason: string) => void;
};

/** Says what it means and asks once more: nothing takes a skip back. */
export const SkipForm = ({ model, position, isSending, onSkip }: Props) => {
  const [reason, setReason] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsAsking(true);
  };
  return (
    <form onSubmit={submit} aria-label={texts.skip}>
      <Stack gap="sm">
        <Textarea
          label={texts.reason}
          description={texts.reasonNote}
          required
          maxLength={500}
          rows={2}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setIsAsking(false);
          }}
        />
        {isAsking ? (
          <Stack gap="xs" role="group" aria-label={texts.skip}>
            <Text size="sm">{texts.skipMeans(model, position)}</Text>
            <Group gap="sm">
              <Button size="xs" color="red.9" loading={isSending} onClick={() => onSkip(reason)}>
                {texts.skipNow}
              </Button>
              <Button size="xs" variant="default" autoFocus onClick={() => setIsAsking(false)}>
                {texts.keepParked}
              </Button>
            </Group>
          </Stack>
        ) : (
          <div>
            <Button type="submit" size="xs" variant="default">
              {texts.skip}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  );
};
