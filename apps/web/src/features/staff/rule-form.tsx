import { Stack, Text, Title } from '@mantine/core';
import { api, answer } from '../../api/client';
import { ReasonForm } from './reason-form';
import { texts } from './texts';
import { useStaffWrite } from './use-staff-write';

type Rule = { readonly required: boolean; readonly reason: string };

/** Whether a certification is asked for. Whoever only looks sees the rule without the form. */
export const RuleForm = ({ required, isKeeper }: { readonly required: boolean; readonly isKeeper: boolean }) => {
  const publish = useStaffWrite((body: Rule, header) =>
    answer(api.POST('/certification-policy', { params: { header }, body })),
  );
  return (
    <Stack gap="xs" component="section" aria-labelledby="certification-rule">
      <Title order={2} size="h4" id="certification-rule">
        {texts.rule}
      </Title>
      <Text>{required ? texts.required : texts.notRequired}</Text>
      {isKeeper && (
        <ReasonForm
          key={String(required)}
          label={required ? texts.unrequire : texts.require}
          isSending={publish.isPending}
          error={publish.error}
          onSend={(reason) => publish.mutate({ required: !required, reason })}
        />
      )}
    </Stack>
  );
};
