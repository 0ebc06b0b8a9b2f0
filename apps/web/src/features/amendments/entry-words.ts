import { factSubjects, isChildEventType } from '@understory/domain';
import { eventNames } from '../audit/event-names';
import { subjectNames } from '../disclosure/texts';
import type { TimelineEntry } from './amendment-queries';

/** What kind of entry it is, in words. */
export const entryName = (type: string): string => (isChildEventType(type) ? eventNames[type] : type);

/** With whom it is about, where that is somebody else than the child: an answer to a guardian may not tell of them. */
export const entryWords = ({ type, happenedOn, what }: TimelineEntry): string => {
  const subject = factSubjects.find((one) => one !== 'child' && one === what['about']);
  const about = subject === undefined ? '' : `, about ${subjectNames[subject].toLowerCase()}`;
  return `${entryName(type)}, ${happenedOn}${about}`;
};

/** Entries to choose from, newest first. */
export const entryChoices = (entries: readonly TimelineEntry[]) =>
  [...entries].reverse().map((entry) => ({ value: entry.eventId, label: entryWords(entry) }));

/** The entries that came after one, and are no amendment themselves: one of them may have put it right. */
export const entriesAfter = (entries: readonly TimelineEntry[], eventId: string): readonly TimelineEntry[] => {
  const at = entries.findIndex((entry) => entry.eventId === eventId);
  return entries.slice(at + 1).filter(({ type }) => !isAboutAmendment(type));
};

export const isAboutAmendment = (type: string): boolean =>
  type.startsWith('Amendment') || type.startsWith('Disagreement');
