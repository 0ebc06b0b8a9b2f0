import { Button, Stack, Text, TextInput } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { texts as sessionTexts } from '../session/texts';
import type { Role } from '../session/session';
import { Asked } from '../states/asked';
import { ProblemNote } from '../states/problem-note';
import { done } from './done';
import { texts } from './texts';
import { useAccountWrite } from './use-account-write';

const roles = ['clinician', 'program-manager', 'auditor', 'administrator'] as const satisfies readonly Role[];

const ruleQuery = queryOptions({
  queryKey: ['people', 'sign-in-rule'],
  queryFn: () => answer(api.GET('/sign-in-rule')),
});

/** Which roles need a second factor. */
export const SignInRule = () => {
  const rule = useQuery(ruleQuery);
  return (
    <details className="as-card">
      <summary>{texts.rule}</summary>
      <Asked query={rule}>
        {({ secondFactorRoles, publishedAt, reason }) => (
          <Stack gap="sm">
            <Text size="sm">
              {publishedAt === null ? texts.ruleNone : texts.ruleSince(publishedAt.slice(0, 10), reason ?? '')}
            </Text>
            <RuleForm key={publishedAt} inForce={secondFactorRoles} />
          </Stack>
        )}
      </Asked>
    </details>
  );
};

const RuleForm = ({ inForce }: { readonly inForce: readonly Role[] }) => {
  const [chosen, setChosen] = useState(inForce);
  const [reason, setReason] = useState('');
  const publish = useAccountWrite(() =>
    done(api.POST('/sign-in-rule', { body: { secondFactorRoles: [...chosen], reason } })),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    publish.mutate(undefined);
  };
  return (
    <form onSubmit={submit} className="rating">
      <fieldset>
        <legend>{texts.ruleNote}</legend>
        <Stack gap="xs" maw={520}>
          {roles.map((role) => (
            <label key={role}>
              <input
                type="checkbox"
                checked={chosen.includes(role)}
                onChange={(event) => {
                  const isIn = event.currentTarget.checked;
                  setChosen((before) => roles.filter((one) => (one === role ? isIn : before.includes(one))));
                }}
              />{' '}
              {sessionTexts.roles[role]}
            </label>
          ))}
          <TextInput
            label={texts.ruleReason}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {publish.error !== null && <ProblemNote error={publish.error} />}
          <div>
            <Button type="submit" size="xs" loading={publish.isPending}>
              {texts.ruleNow}
            </Button>
          </div>
        </Stack>
      </fieldset>
    </form>
  );
};
