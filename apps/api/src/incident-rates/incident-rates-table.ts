import { CsvFile } from '../outcomes/csv-file';
import type { IncidentRates } from './incident-rates.answer';

const columns = [
  ...['program', 'from', 'to', 'children', 'child_days', 'kind', 'incidents', 'per_1000_child_days', 'suppressed'],
];

export const incidentRatesTable = ({ programs }: IncidentRates): CsvFile =>
  new CsvFile(
    'incidents',
    columns,
    programs.flatMap(({ program, periods }) =>
      periods.flatMap(({ from, to, children, childDays, rates }) =>
        rates.map(({ kind, incidents, perThousandDays, suppressed }) => [
          ...[program, from, to, children, childDays, kind, incidents, perThousandDays, suppressed],
        ]),
      ),
    ),
    [],
  );
