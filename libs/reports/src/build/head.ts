import { earlierOf, laterOf, type LocalDate } from '@understory/domain';
import type { Fact, Notice } from '../document/report-document';
import { showAddressee } from '../wording/addressee';
import { showAge } from '../wording/age';
import { showDay } from '../wording/day';
import { nothing } from '../wording/nothing';
import { copyNotices } from './copy-notice';
import type { RecordFacts } from './record-facts';
import { redisclosureNotices } from './redisclosure-notice';

export const reportTitle = 'Treatment report';

export const headFacts = (facts: RecordFacts): readonly Fact[] => [
  { label: 'Child', value: facts.child.enrolment?.reference ?? nothing },
  { label: 'Program', value: facts.child.enrolment?.program ?? nothing },
  {
    label: 'Age at the newest assessment',
    value: facts.newest === null ? nothing : showAge(facts.newest.assessment.ageMonths),
  },
  { label: 'Covers', value: showSpan(facts) },
];

/** From the first to the last day on which something was rated or delivered. */
const showSpan = ({ readings, doses }: RecordFacts): string => {
  const days: readonly LocalDate[] = [
    ...readings.map(({ assessment }) => assessment.assessedOn),
    ...doses.map(({ deliveredOn }) => deliveredOn),
  ];
  if (days.length === 0) return nothing;
  const first = days.reduce(earlierOf);
  const last = days.reduce(laterOf);
  return first === last ? showDay(first) : `${showDay(first)} to ${showDay(last)}`;
};

export const headNotices = (facts: RecordFacts): readonly Notice[] => [
  ...(isDemonstrationChild(facts) ? [demonstrationChild] : []),
  ...(usesDemonstrationNorms(facts) ? [demonstrationNorms] : []),
  ...copyNotices(facts),
  ...redisclosureNotices(facts),
];

/** Labels come first: a long reference must not push them off the line. */
export const runningLine = (facts: RecordFacts): string =>
  [
    ...(isDemonstrationChild(facts) ? [demonstrationChild.title] : []),
    ...(usesDemonstrationNorms(facts) ? [demonstrationNorms.title] : []),
    reportTitle,
    showAddressee(facts.addressee),
    facts.child.enrolment?.reference ?? nothing,
    facts.child.enrolment?.program ?? nothing,
  ].join(' \u00b7 ');

const isDemonstrationChild = ({ child }: RecordFacts): boolean => child.enrolment?.demonstration === true;

export const usesDemonstrationNorms = ({ normSetsUsed }: RecordFacts): boolean =>
  normSetsUsed.some(({ demonstration }) => demonstration);

const demonstrationChild: Notice = {
  title: 'Demonstration child',
  text: 'This child and everything recorded about this child are made up.',
};

const demonstrationNorms: Notice = {
  title: 'Demonstration norms',
  text:
    'The age-typical scores used here were made up to show how a report works. Percents and categories read with them ' +
    'say nothing about how a child compares with other children.',
};
