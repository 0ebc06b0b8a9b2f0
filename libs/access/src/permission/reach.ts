import type { Person } from '../person';
import { permissionTable, type Action, type Scope } from './permission-table';

/** What decides who may see a record, as it stands in the record itself. */
export type RecordScope = {
  readonly program: string;
  readonly careTeam: readonly string[];
  readonly demonstration: boolean;
};

/** How far the person may do this; null when the role may not do it at all. */
export const scopeFor = ({ role }: Pick<Person, 'role'>, action: Action): Scope | null =>
  permissionTable[action][role] ?? null;

/** The records that lists may name to a person. Null does not narrow. */
export type Reach = {
  readonly programs: readonly string[] | null;
  readonly careTeamOf: string | null;
  readonly demonstrationOnly: boolean;
};

/** The same, with how lists under this action may name a record: by its reference, or not at all. */
export type ReachOfList = Reach & { readonly namesRecords: boolean };

export const reachOf = (person: Person, scope: Scope): Reach => {
  // What leaves a reach unnarrowed must be meant: a share is one document, and no account has it.
  if (scope === 'share') throw new Error('A share is met by its token alone.');
  return {
    programs: scope === 'programs' ? person.programs : null,
    careTeamOf: scope === 'care-team' ? person.accountId : null,
    demonstrationOnly: person.demonstration,
  };
};

export const reaches = ({ programs, careTeamOf, demonstrationOnly }: Reach, record: RecordScope): boolean =>
  (programs === null || programs.includes(record.program)) &&
  (careTeamOf === null || record.careTeam.includes(careTeamOf)) &&
  (!demonstrationOnly || record.demonstration);
