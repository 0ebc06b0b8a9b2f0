import { parseRegion, regionsBelow, regionsBottomUp, type Region } from '@understory/domain';
import { Button, Card, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import type { Sequence } from '../child/child-queries';
import { ProblemNote } from '../states/problem-note';
import { regionNames } from '../wording';
import { Approvals } from './approvals';
import { texts } from './texts';

type Props = {
  readonly child: AnswerOf<'/children/{childId}'>;
  readonly sequence: Sequence | undefined;
  readonly writes: boolean;
};

type Approval = {
  readonly focus: Region;
  readonly on: string;
  readonly reason: string;
  readonly overrideReason: string | null;
};

export const FocusCard = ({ child: { childId, focus, focusApproved }, sequence, writes }: Props) => {
  const [chosen, setChosen] = useState(focus ?? regionsBottomUp[0]);
  const [reason, setReason] = useState('');
  const [overrideReason, setOverrideReason] = useState('');
  const essential = essentialBelow(sequence, chosen);
  const approve = useWrite(
    (body: Approval, header) =>
      answer(api.POST('/children/{childId}/focus', { params: { path: { childId }, header }, body })),
    () => {
      setReason('');
      setOverrideReason('');
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    approve.mutate({ focus: chosen, on: today(), reason, overrideReason: essential === null ? null : overrideReason });
  };
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="focus">
      <Stack gap="sm">
        <Title order={2} size="h3" id="focus">
          {texts.focusTitle}
        </Title>
        <Text>
          {focus === null ? texts.none : (focusApproved ? texts.approved : texts.proposed)(regionNames[focus])}
        </Text>
        <Text size="sm">{texts.focusNote}</Text>
        {sequence !== undefined && sequence.conflict !== null && (
          <Text size="sm" role="note">
            {conflictText(sequence.conflict)}
          </Text>
        )}
        {sequence !== undefined && <Approvals sequence={sequence} />}
        {writes && (
          <form onSubmit={submit}>
            <Stack gap="sm" maw={520}>
              <NativeSelect
                label={texts.region}
                data={regionsBottomUp.map((value) => ({ value, label: regionNames[value] }))}
                value={chosen}
                onChange={(event) => setChosen(parseRegion(event.currentTarget.value) ?? chosen)}
              />
              <Textarea
                label={texts.reason}
                required
                rows={2}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              {essential !== null && (
                <Textarea
                  label={texts.overrideReason}
                  description={texts.overrideNote(regionNames[essential])}
                  required
                  rows={2}
                  value={overrideReason}
                  onChange={(event) => setOverrideReason(event.currentTarget.value)}
                />
              )}
              {approve.error !== null && <ProblemNote error={approve.error} />}
              <div>
                <Button type="submit" variant="default" loading={approve.isPending}>
                  {texts.approve}
                </Button>
              </div>
            </Stack>
          </form>
        )}
      </Stack>
    </Card>
  );
};

const conflictText = (conflict: NonNullable<Sequence['conflict']>): string => {
  const nameOf = (region: Region | null): string => (region === null ? texts.nowhere : regionNames[region]);
  const { byPolicy, policyVersion, byInstrument, instrumentVersion } = conflict;
  return texts.conflict(nameOf(byPolicy), policyVersion, nameOf(byInstrument), instrumentVersion);
};

/** By the proposal, which reads the newest map: the lowest region below the chosen one that is essential. */
const essentialBelow = (sequence: Sequence | undefined, chosen: Region): Region | null =>
  sequence?.proposed?.steps.find(
    ({ region, category }) => category === 'essential' && regionsBelow(chosen).includes(region),
  )?.region ?? null;
