import type { Instant } from '../calendar/instant';
import type { LocalDate } from '../calendar/local-date';
import type { RecordedChildEvent } from './child-event';

/**
 * Two clocks to look back by; each includes its whole day (UTC for `knownOn`), or the moment itself. Null looks at
 * everything.
 */
export type AsOf = { readonly knownOn: LocalDate | Instant | null; readonly happenedBy: LocalDate | null };

/**
 * What the record held on a day, and what of it had happened by a day. A correction carries the day of what it
 * corrects, so it is seen as soon as it was known. Who the child is stays known whatever the second clock says.
 */
export const asOf = (
  events: readonly RecordedChildEvent[],
  { knownOn, happenedBy }: AsOf,
): readonly RecordedChildEvent[] =>
  events.filter(
    (event) =>
      wasKnown(event.recordedAt, knownOn) &&
      (happenedBy === null || tellsWho.has(event.type) || event.occurredOn <= happenedBy),
  );

const tellsWho: ReadonlySet<string> = new Set<RecordedChildEvent['type']>([
  'ChildEnrolled',
  'ChildIdentityCorrected',
  'ReferenceClaimed',
]);

/** Both are written alike as far as the shorter goes, so they compare as text. */
export const wasKnown = (recordedAt: string, knownOn: AsOf['knownOn']): boolean =>
  knownOn === null || recordedAt.slice(0, knownOn.length) <= knownOn;
