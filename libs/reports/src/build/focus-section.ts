import { focusConflict, focusOf, proposedFocus, type Child, type Region } from '@understory/domain';
import type { Paragraph, Section, Table } from '../document/report-document';
import { showDay } from '../wording/day';
import { categoryNames, regionNames } from '../wording/names';
import { showPercent } from '../wording/percent';
import { partTenths } from '../wording/part-percent';
import { approvalsTable } from './focus-approvals';
import type { RecordFacts } from './record-facts';

export const focusSection = (facts: RecordFacts): Section => ({
  heading: 'Focus of the work',
  blocks: [
    { type: 'paragraph', tone: 'strong', text: describeFocus(facts) },
    { type: 'paragraph', tone: 'body', text: explainFocus(facts) },
    ...conflictIfAny(facts),
    ...tableIfAny(approvalsTable(facts.child)),
  ],
});

const conflictIfAny = ({ child, normSets, policy, first }: RecordFacts): readonly Paragraph[] => {
  const conflict = focusConflict(child, normSets, policy, () => first?.instrument);
  if (conflict === null) return [];
  const nameOf = (region: Region | null): string => (region === null ? 'no region' : regionNames[region]);
  const text =
    `Two limits disagree: policy version ${conflict.policyVersion} starts at ${nameOf(conflict.byPolicy)}, instrument ` +
    `version ${conflict.instrumentVersion}, which the categories are read with, at ${nameOf(conflict.byInstrument)}. ` +
    'A clinician decides.';
  return [{ type: 'paragraph', tone: 'body', text }];
};

const tableIfAny = (table: Table | null): readonly Table[] => (table === null ? [] : [table]);

export const describeFocus = ({ child, normSets, policy }: RecordFacts): string => {
  const focus = focusOf(child, normSets, policy);
  if (focus === null) return 'Current focus: none.';
  const standing =
    child.approvedFocus === null ? 'proposed, not yet approved by a clinician' : 'approved by a clinician';
  return `Current focus: ${regionNames[focus]} (${standing}).`;
};

const explainFocus = (facts: RecordFacts): string => {
  const { child, normSets, policy, first } = facts;
  const proposed = proposedFocus(child, normSets, policy);
  const now = child.approvedFocus === null ? '' : ` ${percentNow(facts, child.approvedFocus)}`;
  if (child.approvedFocus !== null) {
    return `${describeApproval(child)}${now} ${sequence}`;
  }
  if (first === null) return 'A focus is proposed once an assessment has been signed.';
  if (proposed === null) {
    return `No region has a percent under ${policy.enrichmentFromPercent} in the earliest assessment, so none is proposed.`;
  }
  const area = first.map.regions[proposed];
  const tenths = partTenths(area);
  const percent = tenths === null ? '' : ` at ${showPercent(tenths)}`;
  const category = area.category === null ? '' : ` of category ${categoryNames[area.category].toLowerCase()}`;
  return (
    `Read from the bottom up, ${regionNames[proposed]} is the first region${category}${percent} in the earliest ` +
    `assessment, of ${showDay(first.assessment.assessedOn)}. ${sequence}`
  );
};

const describeApproval = ({ focusApprovals }: Child): string => {
  const latest = focusApprovals.at(-1);
  if (latest === undefined) return 'It rests on the latest plan or move that a clinician approved.';
  const what = focusApprovals.length === 1 ? 'Approved' : 'Moved here';
  const prompted = latest.flagId === null ? '' : ', as proposed';
  return `${what} on ${showDay(latest.on)}${prompted}: ${inSentence(latest.reason)}`;
};

/** A reason as it was written, ended as a sentence is. */
const inSentence = (reason: string): string => (/[.!?…]$/u.test(reason) ? reason : `${reason}.`);

const percentNow = ({ newest }: RecordFacts, focus: Region): string => {
  const tenths = newest === null ? null : partTenths(newest.map.regions[focus]);
  if (newest === null || tenths === null) return `${regionNames[focus]} has no percent in the newest assessment.`;
  return `${regionNames[focus]} stands at ${showPercent(tenths)} of age-typical in the newest assessment.`;
};

const sequence = 'Work begins at the lowest region that is underdeveloped and moves up as each one grows.';
