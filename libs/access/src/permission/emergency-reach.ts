import type { Person } from '../person';
import { permissionTable, type Action } from './permission-table';

/**
 * What an emergency is for: to see the record, and to write down what was met and done. The list is closed. What lasts
 * longer than the emergency (a transfer, an erasure, a hold, a share) and who has looked stay with those who answer for
 * the child, and so does everything that is added to the table later.
 */
const forEmergencies: ReadonlySet<Action> = new Set<Action>(['read-record', 'write-record']);

/** Whether an emergency access lets somebody of this role do this to a record that is otherwise out of reach. */
export const isForEmergencies = ({ role }: Pick<Person, 'role'>, action: Action): boolean =>
  permissionTable['open-in-emergency'][role] !== undefined &&
  permissionTable[action][role] !== undefined &&
  forEmergencies.has(action);
