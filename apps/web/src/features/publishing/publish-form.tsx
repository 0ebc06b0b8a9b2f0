import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { problemOf } from '../../api/problem';
import { readAgain } from '../../api/read-again';
import { ProblemNote } from '../states/problem-note';
import { AboutFields, type About } from './about-fields';
import type { Change } from './changes';
import { Confirmation } from './confirmation';
import { FaultList, type Fault } from './fault-list';
import { texts } from './texts';

export type Prepared =
  | { readonly outcome: 'faults'; readonly faults: readonly Fault[] }
  /** `against` names the version in force that the changes were read against. */
  | { readonly outcome: 'ready'; readonly against: string; readonly changes: readonly Change[] };

type Props = {
  readonly title: string;
  /** What follows from publishing it, in one sentence. */
  readonly means: string;
  /** Everything that was entered but for source, licence and reason: a change of it asks for a new look. */
  readonly entered: string;
  /** Source and licence to start from; null where neither is asked for. */
  readonly initial: Pick<About, 'source' | 'licence'> | null;
  readonly prepare: (about: About) => Prepared | Promise<Prepared>;
  readonly publish: (about: About) => Promise<{ readonly version: number }>;
  readonly children?: ReactNode;
};

/**
 * Three steps of every kind of version: enter it, see what it changes, publish it. What was looked at is what is
 * published: a letter typed in between takes the button away again.
 */
export const PublishForm = ({ title, means, entered, initial, prepare, publish, children }: Props) => {
  const cache = useQueryClient();
  const [about, setAbout] = useState<About>(() => ({
    source: initial?.source ?? '',
    licence: initial?.licence ?? '',
    reason: '',
  }));
  const [isOpen, setIsOpen] = useState(false);
  const look = useMutation({
    mutationFn: async (of: string) => ({ of, prepared: await prepare(about) }),
  });
  const sending = useMutation({
    mutationFn: () => publish(about),
    onSuccess: async () => {
      look.reset();
      setAbout((before) => ({ ...before, reason: '' }));
      setIsOpen(false);
      await readAgain(cache, null);
    },
  });
  const now = JSON.stringify([entered, about]);
  const prepared = look.data?.of === now ? look.data.prepared : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    sending.reset();
    look.mutate(now);
  };
  return (
    <Stack gap="xs">
      {sending.isSuccess && <Text role="status">{texts.published(sending.data.version)}</Text>}
      <details className="as-card" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{title}</summary>
        <form onSubmit={submit} aria-label={title}>
          <Stack gap="sm" maw={760}>
            <Text size="sm">{means}</Text>
            {children}
            <AboutFields about={about} reasonOnly={initial === null} onChange={setAbout} />
            <div>
              <Button type="submit" variant="default" loading={look.isPending}>
                {texts.show}
              </Button>
            </div>
            {look.error !== null && <Refusal error={look.error} />}
            {prepared?.outcome === 'faults' && <FaultList faults={prepared.faults} />}
            {prepared?.outcome === 'ready' && (
              <Confirmation
                {...prepared}
                isSending={sending.isPending}
                error={sending.error}
                onPublish={() => sending.mutate()}
                onBack={look.reset}
              />
            )}
          </Stack>
        </form>
      </details>
    </Stack>
  );
};

/** What only the API can read is told like what was read here. */
const Refusal = ({ error }: { readonly error: Error }) => {
  const { errors } = problemOf(error);
  return errors.length === 0 ? (
    <ProblemNote error={error} />
  ) : (
    <FaultList faults={errors.map(({ field, rule }) => ({ where: field, rule }))} />
  );
};
