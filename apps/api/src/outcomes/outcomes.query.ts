import { OptionalChoice } from '../fields/choice';
import { TableQuery } from './wants-csv';

export const outcomeTables = ['regions', 'flags'] as const;

export class OutcomesQuery extends TableQuery {
  @OptionalChoice(outcomeTables, 'Which table as CSV; the regions if left out. JSON holds both.')
  readonly table: (typeof outcomeTables)[number] | null = null;
}
