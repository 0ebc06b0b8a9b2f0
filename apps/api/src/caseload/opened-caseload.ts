import type { ReachOfList, RecordKey, RecordKeys } from '@understory/access';
import { childStream, sealingContext, type CurrentReference } from '@understory/commands';
import {
  defaultIntervals,
  intervalOf,
  notOwed,
  reassessmentDue,
  type LocalDate,
  type ReassessmentDue,
} from '@understory/domain';
import type { Database } from '@understory/platform';
import { listCaseload, type CaseloadEntry } from '@understory/read-models';
import type { Clock } from '../api-ports';
import type { ChildInCaseload } from './caseload.answer';
import type { CaseloadQuery } from './caseload.query';

/** What of the caseload is wanted; null does not narrow. */
export type Sought = Pick<CaseloadQuery, 'program' | 'due' | 'standing'> & { readonly reference: string | null };

/** The caseload with the names of the children opened, as a person reads it. */
export class OpenedCaseload {
  constructor(
    private readonly database: Database,
    private readonly keys: RecordKeys,
    private readonly reference: CurrentReference,
    private readonly clock: Clock,
  ) {}

  async list({ program, reference, due, standing }: Sought, reach: ReachOfList): Promise<readonly ChildInCaseload[]> {
    const today = this.clock().slice(0, 10) as LocalDate;
    const intervals = (await this.reference.current()).intervals.at(-1) ?? defaultIntervals;
    const wanted = (await listCaseload(this.database, program, reach))
      .filter((entry) => standing === null || standing === standingOf(entry))
      .map((entry) => {
        const interval = intervalOf(intervals, entry.program);
        const owed = entry.dischargedOn === null ? reassessmentDue(newestOf(entry), today, interval) : notOwed;
        return { entry, owed };
      })
      // Before the keys are opened: of a large caseload few are overdue.
      .filter(({ owed }) => due === null || owed.due === due);
    const keys = await this.keys.findMany(wanted.map(({ entry }) => entry.childId));
    return (
      wanted
        .map(({ entry, owed }) => opened(entry, owed, keys.get(entry.childId) ?? null))
        .filter((child) => matches(child, reference, reach))
        // Searched by the names, and shown without them.
        .map((child) => (reach.namesRecords ? child : { ...child, ...unnamed }))
    );
  }
}

const opened = (entry: CaseloadEntry, owed: ReassessmentDue, key: RecordKey | null): ChildInCaseload => {
  const { childId } = entry;
  const open = (field: 'reference' | 'bornMonth', sealed: string) =>
    key === null ? null : key.open(sealed, sealingContext(childStream(childId), field));
  return {
    childId,
    reference: open('reference', entry.reference),
    earlierReferences: entry.earlierReferences.flatMap((sealed) => open('reference', sealed) ?? []),
    bornMonth: open('bornMonth', entry.bornMonth),
    program: entry.program,
    enrolledOn: entry.enrolledOn,
    dischargedOn: entry.dischargedOn,
    demonstration: entry.demonstration,
    numberOfAssessments: entry.numberOfAssessments,
    newestAssessedOn: entry.newestAssessedOn,
    newestKind: entry.newestKind,
    ...owed,
    approvedFocus: entry.approvedFocus,
    openFlag: entry.openFlag,
  };
};

const unnamed = { reference: null, earlierReferences: [], bornMonth: null } as const;

const standingOf = ({ dischargedOn }: CaseloadEntry): NonNullable<Sought['standing']> =>
  dischargedOn === null ? 'in-care' : 'discharged';

const newestOf = ({ newestAssessedOn, newestKind }: CaseloadEntry) =>
  newestAssessedOn === null || newestKind === null ? null : { assessedOn: newestAssessedOn, kind: newestKind };

/**
 * On opened references, which no index can search: they are sealed wherever they are stored. To whoever is shown no name
 * a part of one would tell it letter by letter, so the whole is asked for.
 */
const matches = (
  { reference, earlierReferences }: ChildInCaseload,
  sought: string | null,
  { namesRecords }: ReachOfList,
): boolean => {
  if (sought === null) return true;
  if (reference === null) return false;
  const whole = folded(sought.trim());
  return [reference, ...earlierReferences]
    .map(folded)
    .some((text) => (namesRecords ? text.includes(folded(sought)) : text === whole));
};

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
