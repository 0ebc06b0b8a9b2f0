import { CsvFile } from '../outcomes/csv-file';
import type { Worklist } from './worklist.answer';

const columns = ['child', 'program', 'newest_assessed_on', 'newest_kind', 'due_on', 'days_overdue'];

export const worklistTable = ({ overdue }: Worklist): CsvFile =>
  new CsvFile(
    'overdue-reassessments',
    columns,
    overdue.map(({ reference, program, newestAssessedOn, newestKind, dueOn, daysOverdue }) => [
      ...[reference, program, newestAssessedOn, newestKind, dueOn, daysOverdue],
    ]),
    overdue.map(({ childId }) => childId),
  );
