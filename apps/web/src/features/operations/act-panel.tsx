import { Button, Stack, Text } from '@mantine/core';
import { api, answer } from '../../api/client';
import { actResult } from './act-result';
import type { ModelToActOn } from './model-to-act-on';
import type { Outcome } from './outcome-note';
import { SkipForm } from './skip-form';
import { texts } from './texts';
import { useOperation } from './use-operation';

type Props = {
  readonly model: ModelToActOn;
  readonly stream: string;
  readonly position: string;
  readonly onOutcome: (outcome: Outcome) => void;
};

export const ActPanel = ({ model, stream, position, onOutcome }: Props) => {
  const retry = useOperation(async () => {
    const done = await answer(api.POST('/parked/retries', { body: { model, stream } }));
    return actResult(texts.retried(stream), done);
  }, onOutcome);
  const skip = useOperation(async (reason: string) => {
    const done = await answer(api.POST('/parked/skips', { body: { model, stream, position, reason } }));
    return actResult(texts.skipped(stream), done);
  }, onOutcome);
  return (
    <Stack gap="md" py="sm" w="100%" maw={520}>
      <Stack gap="xs" align="flex-start">
        <Button size="xs" loading={retry.isPending} onClick={() => retry.mutate(undefined)}>
          {texts.retry}
        </Button>
        <Text size="sm">{texts.retryNote}</Text>
      </Stack>
      <SkipForm model={model} position={position} isSending={skip.isPending} onSkip={skip.mutate} />
    </Stack>
  );
};
