import { laterOf, type LocalDate } from '@understory/domain';
import type { RecordFacts } from './record-facts';

/** The newest day on which something was told, rated, given or happened: a report knows no "today". */
export const newestDay = ({ child, readings, doses }: RecordFacts): LocalDate | null => {
  const days = [
    ...child.course.map(({ on }) => on),
    ...child.history.map(({ reportedOn }) => reportedOn),
    ...child.relationalHealth.map(({ ratedOn }) => ratedOn),
    ...child.incidents.map(({ happenedOn }) => happenedOn),
    ...readings.map(({ assessment }) => assessment.assessedOn),
    ...doses.map(({ deliveredOn }) => deliveredOn),
  ];
  const [first, ...rest] = days;
  return first === undefined ? null : rest.reduce(laterOf, first);
};
