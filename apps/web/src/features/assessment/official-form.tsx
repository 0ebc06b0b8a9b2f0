import { functionalDomains } from '@understory/domain';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { answer, api } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import type { AssessmentInMap } from '../child/child-queries';
import { ProblemNote } from '../states/problem-note';
import { domainNames } from '../wording';
import { printedNumber, printedText } from './printed-number';
import { ReasonField } from './reason-field';
import { texts } from './texts';

type Props = { readonly childId: string; readonly assessment: AssessmentInMap; readonly onDone: () => void };
type Body = {
  readonly scores: (number | null)[];
  readonly typicals: (number | null)[];
  readonly percents: (number | null)[];
  readonly cmr: number | null;
  readonly reportedOn: string;
  readonly source: string;
  readonly reason: string | null;
};

const kinds = [
  ['score', texts.scoreOf],
  ['typical', texts.typicalOf],
  ['percent', texts.percentOf],
] as const;

export const OfficialForm = ({ childId, assessment: { assessmentId, official }, onDone }: Props) => {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => ({
    cmr: printedText(official?.cmr ?? null),
    ...Object.fromEntries(
      (official?.domains ?? []).flatMap((printed) =>
        kinds.map(([kind]) => [`${printed.domain} ${kind}`, printedText(printed[kind])]),
      ),
    ),
  }));
  const [reportedOn, setReportedOn] = useState<string>(official?.reportedOn ?? today());
  const [source, setSource] = useState(official?.source ?? '');
  const [reason, setReason] = useState('');
  const transcribe = useWrite(
    (body: Body, header) =>
      answer(
        api.POST('/children/{childId}/assessments/{assessmentId}/official-values', {
          params: { path: { childId, assessmentId }, header },
          body,
        }),
      ),
    onDone,
  );
  const isFaulty = (name: string): boolean => printedNumber(typed[name] ?? '') === 'faulty';
  const read = (name: string): number | null => {
    const value = printedNumber(typed[name] ?? '');
    return value === 'faulty' ? null : value;
  };
  const field = (name: string, label: string) => (
    <TextInput
      key={name}
      label={label}
      inputMode="decimal"
      value={typed[name] ?? ''}
      error={isFaulty(name) ? texts.faultyNumber : null}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
    />
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const row = (kind: string) => functionalDomains.map((domain) => read(`${domain} ${kind}`));
    const lists = { scores: row('score'), typicals: row('typical'), percents: row('percent') };
    transcribe.mutate({ ...lists, cmr: read('cmr'), reportedOn, source, reason: official === null ? null : reason });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <div className="row-of-fields">
          <TextInput
            type="date"
            label={texts.reportedOn}
            required
            value={reportedOn}
            onChange={(event) => setReportedOn(event.currentTarget.value)}
          />
          <TextInput
            label={texts.source}
            required
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          {field('cmr', texts.cmr)}
        </div>
        {functionalDomains.map((domain) => (
          <div key={domain} className="row-of-fields">
            {kinds.map(([kind, label]) => field(`${domain} ${kind}`, label(domainNames[domain])))}
          </div>
        ))}
        {official !== null && <ReasonField value={reason} onChange={setReason} />}
        {transcribe.error !== null && <ProblemNote error={transcribe.error} />}
        <Group gap="sm">
          <Button type="submit" disabled={Object.keys(typed).some(isFaulty)} loading={transcribe.isPending}>
            {texts.keep}
          </Button>
          <Button variant="default" onClick={onDone}>
            {texts.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
