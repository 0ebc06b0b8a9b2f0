import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { answer, api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { ProblemNote } from '../states/problem-note';
import type { Retracted } from './retraction-queries';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly kind: Retracted['kind'];
  /** Of a discharge its day, else the id. */
  readonly id: string;
  /** Which one, for whoever cannot see where the button stands. */
  readonly what: string;
};

/** One press opens it, a reason closes it: an entry that should never have been here. */
export const TakeBack = (props: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <TakeBackForm {...props} onDone={() => setIsOpen(false)} />;
  return (
    <button
      type="button"
      className="link-button"
      aria-label={texts.takeBackOf(props.what)}
      onClick={() => setIsOpen(true)}
    >
      {texts.takeBack}
    </button>
  );
};

const TakeBackForm = ({ childId, kind, id, what, onDone }: Props & { readonly onDone: () => void }) => {
  const [reason, setReason] = useState('');
  const take = useWrite(
    (body: { readonly reason: string }, header) =>
      answer(
        kind === 'discharge'
          ? api.POST('/children/{childId}/discharges/retractions', {
              params: { path: { childId }, header },
              body: { ...body, dischargedOn: id },
            })
          : api.POST('/children/{childId}/retractions', {
              params: { path: { childId }, header },
              body: { ...body, kind, id },
            }),
      ),
    onDone,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take.mutate({ reason });
  };
  return (
    <form onSubmit={submit} aria-label={texts.takeBackOf(what)}>
      <Stack gap="xs" maw={560}>
        <Text size="sm">{texts.note}</Text>
        <Textarea
          label={texts.reason}
          required
          autoFocus
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {take.error !== null && <ProblemNote error={take.error} />}
        <div className="spread">
          <Button type="submit" size="compact-sm" color="red.9" loading={take.isPending}>
            {texts.save}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onDone}>
            {texts.cancel}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
