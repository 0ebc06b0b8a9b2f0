import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ProblemNote } from '../states/problem-note';
import type { Change } from './changes';
import { ChangesTable } from './changes-table';
import { texts } from './texts';

type Props = {
  readonly against: string;
  readonly changes: readonly Change[];
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly onPublish: () => void;
  readonly onBack: () => void;
};

/** What would change, and the last question. It takes the focus, so that nobody has to look for it. */
export const Confirmation = ({ against, changes, isSending, error, onPublish, onBack }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  if (changes.length === 0) return <Text role="status">{texts.nothing(against)}</Text>;
  return (
    <Stack gap="sm" role="group" aria-label={texts.publish} tabIndex={-1} ref={place}>
      <ChangesTable changes={changes} against={against} />
      <Text size="sm">{texts.forGood}</Text>
      {error !== null && <ProblemNote error={error} />}
      <Group gap="sm">
        <Button loading={isSending} onClick={onPublish}>
          {texts.publish}
        </Button>
        <Button variant="default" onClick={onBack}>
          {texts.back}
        </Button>
      </Group>
    </Stack>
  );
};
