import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { personsIn } from '../disclosure/persons-in';
import { TagFields } from '../disclosure/tag-fields';
import { ProblemNote } from '../states/problem-note';
import { blankAccount, bodyOf, draftOf, nextAccount, type AccountDraft } from './account-draft';
import { AccountFields } from './account-fields';
import type { HistoryOfPeriod } from './history-queries';
import type { ChosenAccount } from './history-table';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly periods: readonly HistoryOfPeriod[];
  /** The account that is put right; null records a new one. */
  readonly correcting: ChosenAccount | null;
  readonly onDone: () => void;
};

export const AccountForm = ({ childId, periods, correcting, onDone }: Props) => {
  const [draft, setDraft] = useState<AccountDraft>(() =>
    correcting === null ? blankAccount(today()) : draftOf(correcting),
  );
  const [reason, setReason] = useState('');
  const set = (change: Partial<AccountDraft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = useWrite(
    (sent: { readonly body: ReturnType<typeof bodyOf>; readonly reason: string }, header) =>
      answer(
        correcting === null
          ? api.POST('/children/{childId}/developmental-history', {
              params: { path: { childId }, header },
              body: sent.body,
            })
          : api.POST('/children/{childId}/developmental-history/{entryId}/corrections', {
              params: { path: { childId, entryId: correcting.account.entryId }, header },
              body: { ...sent.body, reason: sent.reason },
            }),
      ),
    () => {
      setDraft(nextAccount);
      onDone();
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ body: bodyOf(draft), reason });
  };
  const lived = periods.filter(({ standing }) => standing !== 'not-yet-lived').map(({ period }) => period);
  return (
    <form onSubmit={submit} aria-label={correcting === null ? texts.record : texts.correction}>
      <Stack gap="sm">
        <AccountFields draft={draft} lived={lived} isCorrection={correcting !== null} set={set} />
        <Textarea
          label={texts.note}
          rows={2}
          maxLength={500}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <TagFields tag={draft} known={personsIn(periods)} set={set} />
        {correcting !== null && (
          <Textarea
            label={texts.reason}
            required
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {save.error !== null && <ProblemNote error={save.error} />}
        <div className="spread">
          <Button type="submit" loading={save.isPending}>
            {correcting === null ? texts.save : texts.saveCorrection}
          </Button>
          {correcting !== null && (
            <Button variant="default" onClick={onDone}>
              {texts.cancel}
            </Button>
          )}
          <Text role="status" size="sm">
            {save.isSuccess && texts.saved}
          </Text>
        </div>
      </Stack>
    </form>
  );
};
