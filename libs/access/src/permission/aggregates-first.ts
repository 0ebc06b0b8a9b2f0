import type { Person } from '../person';
import { permissionTable, type Action } from './permission-table';

/**
 * What a program manager does about one child that says by itself what it is for, and what the child has to be named
 * for: the act is kept with its reason, and none of it opens the treatment. Figures name nobody. Everything else about
 * a child of the program, and everything that is added to the table later, asks for a purpose first.
 */
const carriesPurpose: ReadonlySet<Action> = new Set<Action>([
  'read-outcomes',
  'try-policy',
  'state-purpose',
  'enrol-record',
  'transfer-record',
  'discharge-record',
  'correct-identity',
  'answer-amendment',
  'list-erasures',
  'read-erasure',
  'keep-legal-holds',
  'ask-erasure',
  'answer-erasure',
  'list-emergency-accesses',
  'review-emergency-access',
  'print-read-log',
]);

/**
 * Aggregates first: whoever reaches whole programs meets figures and rows without a name. Under an action of which this
 * is true a record is opened only for a stated purpose, and a list names no child.
 */
export const meetsAggregatesFirst = ({ role }: Pick<Person, 'role'>, action: Action): boolean =>
  permissionTable[action][role] === 'programs' && !carriesPurpose.has(action);
