import { regionsBottomUp, type Flag } from '@understory/domain';
import { regionNames } from '../wording/names';
import type { RecordFacts } from './record-facts';

export type ShownFlag = { readonly flag: Flag; readonly assessedOn: string };

/**
 * Open and decided proposals, the open one first, then the newest first. Withdrawn ones are left out: how many were
 * raised and taken back on the way depends on when the rules were run, and not on the facts.
 */
export const shownFlags = ({ child }: RecordFacts): readonly ShownFlag[] =>
  child.flags
    .filter(({ status }) => status !== 'withdrawn')
    .map((flag) => ({
      flag,
      assessedOn: child.assessments.find(({ assessmentId }) => assessmentId === flag.assessmentId)?.assessedOn ?? '',
    }))
    .sort(openThenNewest);

export const describeOpenFlag = (facts: RecordFacts): string => {
  const open = shownFlags(facts).find(({ flag }) => flag.status === 'open');
  return open === undefined
    ? 'No proposal to move the focus is waiting for a decision.'
    : `Waiting for a decision: ${describeMove(open.flag)}.`;
};

export const describeMove = ({ direction, from, to }: Flag): string =>
  direction === 'up'
    ? `move up from ${regionNames[from]} to ${regionNames[to]}`
    : `step back from ${regionNames[from]} to ${regionNames[to]}`;

const openThenNewest = (one: ShownFlag, other: ShownFlag): number => {
  const a = sortKey(one);
  const b = sortKey(other);
  return a > b ? -1 : Number(a < b);
};

const sortKey = ({ flag, assessedOn }: ShownFlag): string =>
  [
    flag.status === 'open' ? 1 : 0,
    assessedOn,
    regionsBottomUp.indexOf(flag.from),
    regionsBottomUp.indexOf(flag.to),
    flag.policyVersion,
    flag.status,
  ].join('\u0000');
