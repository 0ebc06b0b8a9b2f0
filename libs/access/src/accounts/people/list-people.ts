import { readSql, type Sql } from '@understory/platform';
import type { Person, PersonRole } from '../../person';

const list = readSql(__dirname, 'list-people.sql');

export type ListedPerson = {
  readonly accountId: string;
  readonly account: string;
  readonly displayName: string;
  readonly role: PersonRole;
  readonly programs: readonly string[];
  readonly active: boolean;
  readonly hasPassword: boolean;
  /** To somebody at the agency's own provider. */
  readonly isLinked: boolean;
};

/** Demonstration accounts know of one another, and of nobody else; closed accounts included. `issuer` is the provider whose links count. */
export const listPeople = (
  sql: Sql,
  { demonstration }: Pick<Person, 'demonstration'>,
  issuer: string | null = null,
): Promise<readonly ListedPerson[]> => sql.query<ListedPerson>(list, [demonstration, issuer]);
