import type { Child, FocusApproval } from '@understory/domain';
import type { Table } from '../document/report-document';
import { showShortDay } from '../wording/day';
import { actorName, notNamedNote } from '../wording/acted-by';
import { regionNames } from '../wording/names';

/** Every approval with who prompted it and why, in the order in which they were approved; null while there is none. */
export const approvalsTable = (child: Child): Table | null =>
  child.focusApprovals.length === 0
    ? null
    : {
        type: 'table',
        caption: 'Focus approved',
        columns: [
          { heading: 'Day', share: 66, align: 'left' },
          { heading: 'Focus', share: 100, align: 'left' },
          { heading: 'Approved by', share: 140, align: 'left' },
          { heading: 'Why', share: 200, align: 'left' },
        ],
        rows: child.focusApprovals.map((approval) => [
          { text: showShortDay(approval.on), strong: true },
          { text: regionNames[approval.focus] },
          { text: `${actorName(approval)}, ${approval.flagId === null ? 'unprompted' : 'as proposed'}` },
          { text: reasonOf(child, approval) },
        ]),
        notes: child.focusApprovals.some((approval) => approval.actorName === null) ? [notNamedNote] : [],
      };

/** Where a lower region was essential, the reason for that stands beside it. */
const reasonOf = ({ focusOverrides }: Child, { focus, on, reason }: FocusApproval): string => {
  const override = focusOverrides.find((one) => one.focus === focus && one.on === on);
  if (override === undefined) return reason;
  return `${reason} (above ${regionNames[override.essential]}, which was essential: ${override.reason})`;
};
