import { type Checkpoint, proofOf, type RecordedEvent, type SubscriptionItem } from '@understory/event-store';
import { eventsInBatch } from '../apply-log';
import { explainMismatch } from '../mismatch';
import { mayBeTheEvent } from '../parked/may-be-the-event';
import type { ReadModel } from '../read-model';
import type { RunnerOptions } from '../runner-options';
import { applyTogether } from './apply-together';
import { type Member, type Move, moveOf, standsOn } from './member';

/** Why a read model is not followed together with the others any more; it has to look after itself first. */
export type Parting =
  | { readonly kind: 'stopped' }
  /** Its checkpoint was moved by somebody else, or is to be proved anew. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'mismatch'; readonly problem: string };

export type Together = {
  /** From where its rows stand until something parts it; what is being applied then is finished first. */
  join(model: ReadModel, from: Checkpoint | null, signal: AbortSignal): Promise<Parting>;
};

type Following = Member & {
  reached: Checkpoint | null;
  readonly signal: AbortSignal;
  readonly part: (parting: Parting) => void;
};

/**
 * Follows the log once for all read models that are at its end: one wake-up, one reading and one transaction, instead of
 * one of each for each of them. What fails for one is applied for the others without it, and is that one's own affair.
 */
export const followTogether = ({ database, store }: Pick<RunnerOptions, 'database' | 'store'>): Together => {
  const members = new Set<Following>();
  let changed = new AbortController();
  let isFollowing = false;

  const part = (member: Following, parting: Parting): void => {
    if (members.delete(member)) member.part(parting);
  };
  const partAll = (partingOf: (member: Following) => Parting): void =>
    members.forEach((member) => part(member, partingOf(member)));
  const partStopped = (): void =>
    members.forEach((member) => {
      if (member.signal.aborted) part(member, { kind: 'stopped' });
    });

  /** Again without those who kept the others back, so that they do it to no one twice. */
  const apply = async (moves: readonly Move<Following>[]): Promise<void> => {
    for (let left = moves; left.length > 0;) {
      const applied = await applyTogether(database, left);
      switch (applied.outcome) {
        case 'applied':
          left.forEach(({ member, to }) => (member.reached = to));
          return;
        case 'overtaken':
          applied.members.forEach((member) => part(member, { kind: 'overtaken' }));
          break;
        case 'failed':
          // Of the database, and not of what was applied: the others would meet it, too.
          if (!mayBeTheEvent(applied.error)) throw applied.error;
          part(applied.member, { kind: 'failed', error: applied.error });
      }
      left = left.filter(({ member }) => members.has(member));
    }
  };

  const moveTo = async (to: Checkpoint, read: readonly RecordedEvent[]): Promise<void> => {
    members.forEach((member) => {
      if (!standsOn(member, read)) part(member, { kind: 'overtaken' });
    });
    await apply([...members].map((member) => moveOf(member, to, read)).filter((move) => move !== null));
  };

  const take = async (item: SubscriptionItem): Promise<void> => {
    switch (item.kind) {
      case 'events': {
        const last = item.events.at(-1);
        return last === undefined ? undefined : moveTo({ position: last.position, proof: proofOf(last) }, item.events);
      }
      case 'checkpoint':
      case 'caught-up':
        // Every event is given, so there is hardly ever anything to pass over.
        return item.position === null ? undefined : moveTo({ position: item.position, proof: null }, []);
      case 'mismatch':
        return partAll(({ model }) => ({ kind: 'mismatch', problem: explainMismatch(model, item.problem) }));
    }
  };

  const follow = async (): Promise<void> => {
    for (partStopped(); members.size > 0; partStopped()) {
      changed = new AbortController();
      const { signal } = changed;
      try {
        const after = [...members].map(({ reached }) => reached).reduce(earlierOf);
        for await (const item of store.subscribe({ after, pageSize: eventsInBatch, signal })) {
          if (signal.aborted) break;
          await take(item);
          if (members.size === 0) break;
        }
      } catch (error) {
        partAll(() => ({ kind: 'failed', error }));
      }
    }
    isFollowing = false;
  };

  return {
    join: (model, from, signal) =>
      new Promise((resolve) => {
        const regroup = (): void => changed.abort();
        const parted = (parting: Parting): void => {
          signal.removeEventListener('abort', regroup);
          resolve(parting);
        };
        members.add({ model, reached: from, signal, part: parted });
        signal.addEventListener('abort', regroup);
        regroup();
        if (isFollowing) return;
        isFollowing = true;
        void follow();
      }),
  };
};

const earlierOf = (one: Checkpoint | null, other: Checkpoint | null): Checkpoint | null =>
  one === null || other === null ? null : one.position <= other.position ? one : other;
