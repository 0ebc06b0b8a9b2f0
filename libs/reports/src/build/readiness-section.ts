import { assessReadiness, neverReached, type Flag } from '@understory/domain';
import type { Block, Section } from '../document/report-document';
import { showDay } from '../wording/day';
import { actorName } from '../wording/acted-by';
import { regionNames } from '../wording/names';
import { criteriaTable } from './criteria-table';
import { describeMove, describeOpenFlag, shownFlags, type ShownFlag } from './flags';
import type { RecordFacts } from './record-facts';

/** Proposals to move the focus, each with what it rests on; without an open one, how the criteria stand now. */
export const readinessSection = (facts: RecordFacts): Section => {
  const flags = shownFlags(facts);
  const isOpen = flags.some(({ flag }) => flag.status === 'open');
  return {
    heading: 'Readiness to move',
    blocks: [
      { type: 'paragraph', tone: 'strong', text: describeOpenFlag(facts) },
      { type: 'paragraph', tone: 'body', text: rule },
      ...(isOpen ? [] : standing(facts)),
      ...flags.map((shown) => flagTable(facts, shown)),
    ],
  };
};

const rule =
  'A proposal is raised by rule, from the criteria below, and decided by a clinician; the rule decides nothing by itself.';

const standing = ({ child, policy, normSets }: RecordFacts): readonly Block[] => {
  const { focus, criteria } = assessReadiness(child, policy, normSets);
  if (focus === null || criteria.length === 0) return [];
  const up = criteria.filter(({ key }) => key !== 'step-back');
  const back = criteria.filter(({ key, value }) => key === 'step-back' && value !== null);
  return [
    criteriaTable(`Moving up from ${regionNames[focus]}: the criteria as they stand`, up),
    ...(back.length === 0
      ? []
      : [criteriaTable(`Stepping back from ${regionNames[focus]}: the criterion as it stands`, back)]),
  ];
};

const flagTable = ({ child }: RecordFacts, { flag }: ShownFlag): Block => {
  const assessment = child.assessments.find(({ assessmentId }) => assessmentId === flag.assessmentId);
  const on = assessment === undefined ? '' : ` of ${showDay(assessment.assessedOn)}`;
  return criteriaTable(`Proposal${on}: ${describeMove(flag)} (${statusOf(flag)})`, flag.criteria);
};

const statusOf = ({ status, review }: Flag): string => {
  switch (status) {
    case 'open':
      return 'waiting for a decision';
    case 'accepted':
      return `accepted${decidedBy(review)}`;
    case 'declined':
      return `declined${decidedBy(review)}`;
    case 'withdrawn':
      return 'withdrawn';
    default:
      return neverReached(status);
  }
};

const decidedBy = (review: Flag['review']): string =>
  review === null ? '' : ` on ${showDay(review.on)} by ${actorName(review)}`;
