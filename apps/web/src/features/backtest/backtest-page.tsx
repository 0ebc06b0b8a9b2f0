import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { policiesQuery, type PublishedPolicy } from '../policies/policies-query';
import { policyContent } from '../policies/policy-content';
import { PolicyLanguage } from '../policies/policy-language';
import { policyText } from '../policies/policy-text';
import { PolicyTextField } from '../policies/policy-text-field';
import { readPolicyText } from '../policies/read-policy-text';
import { texts as policyTexts } from '../policies/texts';
import { changesBetween } from '../publishing/changes';
import { ChangesTable } from '../publishing/changes-table';
import { FaultList } from '../publishing/fault-list';
import { Asked } from '../states/asked';
import { ProblemNote } from '../states/problem-note';
import { BacktestResult } from './backtest-result';
import { texts } from './texts';
import { useBacktest } from './use-backtest';

export const BacktestPage = () => {
  const policies = useQuery(policiesQuery);
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Title order={1} size="h2">
          {texts.title}
        </Title>
        <Text maw="80ch">{texts.note}</Text>
      </Stack>
      <Asked query={policies}>
        {({ policies: all }) => {
          const inForce = all.find((policy) => policy.inForce);
          return inForce === undefined ? null : <BacktestForm key={inForce.version} inForce={inForce} />;
        }}
      </Asked>
    </Stack>
  );
};

const BacktestForm = ({ inForce }: { readonly inForce: PublishedPolicy }) => {
  const start = policyText(inForce);
  const [text, setText] = useState(start);
  const backtest = useBacktest();
  const [tried, setTried] = useState<string | null>(null);
  const read = tried === null ? null : readPolicyText(tried);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(text);
    if (readPolicyText(text).outcome === 'read') backtest.mutate(text);
    else backtest.reset();
  };
  const against = policyTexts.versionName(inForce.version);
  const changes = read?.outcome === 'read' ? changesBetween(policyContent(inForce), policyContent(read.policy)) : [];
  return (
    <Stack gap="lg">
      <form onSubmit={submit} aria-label={texts.title}>
        <Stack gap="sm">
          <PolicyTextField text={text} description={texts.draftNote} onText={setText} />
          <Group gap="sm">
            <Button type="submit" loading={backtest.isPending}>
              {texts.run}
            </Button>
            {text !== start && (
              <Button variant="default" onClick={() => setText(start)}>
                {texts.again}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
      <PolicyLanguage />
      {read?.outcome === 'faults' && <FaultList faults={read.faults} />}
      {read?.outcome === 'read' && changes.length > 0 && <ChangesTable changes={changes} against={against} />}
      {read?.outcome === 'read' && changes.length === 0 && <Text size="sm">{texts.unchanged(against)}</Text>}
      {backtest.isPending && <Text role="status">{texts.runs}</Text>}
      {backtest.error !== null && <ProblemNote error={backtest.error} />}
      {backtest.isSuccess && <BacktestResult result={backtest.data} />}
    </Stack>
  );
};
