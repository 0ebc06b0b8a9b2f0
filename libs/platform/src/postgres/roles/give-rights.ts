import type { Sql } from '../../sql';
import { readSql } from '../read-sql';
import type { Rights } from './rights';

const rightsLock = 7_206_009;
const objectsOfSchemas = readSql(__dirname, 'objects-of-schemas.sql');
const routinesOfOthers = readSql(__dirname, 'routines-of-others.sql');
const lackingGrants = readSql(__dirname, 'lacking-grants.sql');

type Named = {
  /** Quoted. */
  readonly name: string;
  readonly schema: string;
  readonly plainName: string;
  readonly kind: 'table' | 'view' | 'materialized view' | 'sequence';
  readonly owned: boolean;
  readonly belongsToColumn: boolean;
  readonly granted: readonly string[];
};

/** Gives a role what it lacks of these rights; asked by the owner after the tables have changed. Says nothing twice. */
export const giveRights = (owner: Sql, role: string, rights: Rights): Promise<void> =>
  owner.transaction(async (sql) => {
    // Two processes that start together would change one row of the catalogue at once.
    await sql.query('select pg_advisory_xact_lock($1)', [rightsLock]);
    const to = quoted(role);
    const run = async (statements: readonly string[]): Promise<void> => {
      for (const statement of statements) await sql.query(statement);
    };
    const lacking = await sql.query<{ readonly what: string }>(lackingGrants, [role, rights.own, rights.write]);
    await run(lacking.map(({ what }) => `grant ${what} to ${to}`));
    const others = await sql.query<{ readonly what: string }>(routinesOfOthers, [role, rights.own]);
    await run(others.map(({ what }) => `alter ${what} owner to ${to}`));
    const objects = await sql.query<Named>(objectsOfSchemas, [role, [...rights.own, ...rights.write]]);
    await run(objects.flatMap((object) => changesOf(object, to, rights)));
  });

const changesOf = (object: Named, role: string, rights: Rights): readonly string[] => {
  const { kind, name, plainName, owned, belongsToColumn, granted } = object;
  const isBounded = [rights.addTo, rights.moveOn, rights.read].some((tables) => tables.includes(plainName));
  if (rights.own.includes(object.schema) && !isBounded) {
    return owned || belongsToColumn ? [] : [`alter ${kind} ${name} owner to ${role}`];
  }
  const wanted = wantedOn(object, rights);
  const missing = wanted.filter((right) => !granted.includes(right));
  const surplus = granted.filter((right) => !wanted.includes(right));
  const on = `${kind === 'sequence' ? 'sequence' : 'table'} ${name}`;
  return [
    ...(missing.length === 0 ? [] : [`grant ${missing.join(', ')} on ${on} to ${role}`]),
    ...(surplus.length === 0 ? [] : [`revoke ${surplus.join(', ')} on ${on} from ${role}`]),
  ];
};

const wantedOn = ({ kind, plainName }: Named, { addTo, moveOn, read }: Rights): readonly string[] => {
  if (kind === 'sequence') return ['usage', 'select', 'update'];
  if (read.includes(plainName)) return ['select'];
  if (addTo.includes(plainName)) return ['select', 'insert'];
  if (moveOn.includes(plainName)) return ['select', 'insert', 'update'];
  return ['select', 'insert', 'update', 'delete'];
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
