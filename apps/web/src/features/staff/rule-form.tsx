import { Stack, Text, Title } from '@mantine/core';
import { api, answer } from '../../api/client';
import { newestWrite } from '../../api/newest-write';
import type { About } from '../publishing/about-fields';
import { PublishForm } from '../publishing/publish-form';
import { texts } from './texts';

/** Whether a certification is asked for. Whoever only looks sees the rule without the form. */
export const RuleForm = ({ required, isKeeper }: { readonly required: boolean; readonly isKeeper: boolean }) => {
  const publish = async ({ reason }: About) => {
    const written = await answer(api.POST('/certification-policy', { body: { required: !required, reason } }));
    newestWrite.keep(written.position);
    return { version: written.revision + 1 };
  };
  const change = { where: texts.rule, before: ruleText(required), after: ruleText(!required) };
  return (
    <Stack gap="xs" component="section" aria-labelledby="certification-rule">
      <Title order={2} size="h4" id="certification-rule">
        {texts.rule}
      </Title>
      <Text>{ruleText(required)}</Text>
      {isKeeper && (
        <PublishForm
          title={required ? texts.unrequire : texts.require}
          means={texts.ruleMeans}
          entered={String(required)}
          initial={null}
          prepare={() => ({ outcome: 'ready', against: texts.ruleInForce, changes: [change] })}
          publish={publish}
        />
      )}
    </Stack>
  );
};

const ruleText = (required: boolean): string => (required ? texts.required : texts.notRequired);
