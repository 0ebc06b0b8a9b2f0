import { evolve, nobody, type ChildId } from '@understory/domain';
import type { OpenedRecord } from '../reading/child-records';
import { timelineEntryOf } from '../timeline/timeline-entry-of';
import { changesOf, type DosesSoFar } from './changes-of';
import type { Replay } from './replay.answer';

export const replayOf = (childId: ChildId, { entries }: Pick<OpenedRecord, 'entries'>): Replay => {
  const doses: DosesSoFar = new Map();
  let child = nobody;
  const events = entries.map((entry) => {
    const before = child;
    child = evolve(child, entry.opened);
    return { ...timelineEntryOf(entry), changed: changesOf(entry.opened, before, child, doses) };
  });
  return { childId, events };
};
