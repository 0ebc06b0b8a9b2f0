import type { Child, HistoryEntry } from '../child/child';
import type { Consent } from '../child/consent/consent';
import type { CourseStep } from '../child/course/course-step';
import type { Addressee } from './addressee';
import type { FactKind, FactTag } from './fact-tag';
import { mayTell, withheldReasons, type WithheldReason } from './may-tell';

/** An account about somebody else, or of a kind that needs a consent, that a copy tells all the same. */
export type ToldByLeave = { readonly entry: HistoryEntry; readonly consent: Consent | null };

export type WithheldCount = { readonly reason: WithheldReason; readonly count: number };

/** A record as somebody may have it. */
export type CopyOfRecord = {
  readonly child: Child;
  readonly toldByLeave: readonly ToldByLeave[];
  /** How many facts are kept back and why, without a word of what they say; empty where none is. */
  readonly withheld: readonly WithheldCount[];
  readonly tellsOfSubstanceUse: boolean;
};

/** Stands where a copy for others has no reason: what staff write as one carries no tag, and may speak of anybody. */
export const keptInRecord = 'the reason is kept in the record';

/**
 * The one way from a record to anything that leaves: what comes after it sees no more than may be told, and so cannot tell
 * more by forgetting to ask. It wants an opened record: sealed words for a person match no consent, and nothing is told.
 */
export const copyFor = (child: Child, addressee: Addressee): CopyOfRecord => {
  const ask = (tag: FactTag) => mayTell(tag, child.consents, addressee);
  const asked = child.history.map((entry) => ({ entry, telling: ask(entry) }));
  const told = asked.filter(({ telling }) => telling.told).map(({ entry }) => entry);
  return {
    child: {
      ...(addressee.to === 'agency' ? child : withoutReasons(child)),
      history: told,
      retracted: child.retracted.filter((struck) => struck.kind !== 'history' || ask(struck.entry).told),
      // That somebody lets facts about them be told is itself a fact about them.
      consents: child.consents.filter(({ purpose }) => purpose !== 'disclosure'),
    },
    toldByLeave: asked.flatMap(({ entry, telling }) =>
      !telling.told || telling.because === 'own-fact'
        ? []
        : [{ entry, consent: telling.because === 'consent' ? telling.consent : null }],
    ),
    withheld: withheldReasons.flatMap((reason) => {
      const count = asked.filter(({ telling }) => !telling.told && telling.reason === reason).length;
      return count === 0 ? [] : [{ reason, count }];
    }),
    tellsOfSubstanceUse: told.some(({ factKind }) => factKind === ('substance-use' satisfies FactKind)),
  };
};

/** In all, whatever the reason. */
export const withheldInAll = (withheld: readonly WithheldCount[]): number =>
  withheld.reduce((sum, { count }) => sum + count, 0);

const withoutReasons = (child: Child): Child => ({
  ...child,
  course: child.course.map((step): CourseStep =>
    step.kind === 'discharged' ? { ...step, reason: keptInRecord } : step,
  ),
  focusApprovals: child.focusApprovals.map((approval) => ({ ...approval, reason: keptInRecord })),
  focusOverrides: child.focusOverrides.map((override) => ({ ...override, reason: keptInRecord })),
});
