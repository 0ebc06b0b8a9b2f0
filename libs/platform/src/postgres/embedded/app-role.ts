import { createHmac } from 'node:crypto';
import type { Sql } from '../../sql';

/** Whom the product runs as on the embedded server; the server's own user makes and changes the tables. */
export const appUser = 'understory_app';

/** Follows from the owner's, so that the settings hold one secret; the owner's does not follow from it. */
export const appPasswordOf = (ownerPassword: string): string =>
  createHmac('sha256', ownerPassword).update(appUser).digest('hex');

/** Under the home's lock. Statistics, since a rebuild waits for everybody who still reads the rows it replaces. */
export const ensureAppRole = async (sql: Sql, ownerPassword: string): Promise<void> => {
  const [known] = await sql.query('select from pg_roles where rolname = $1', [appUser]);
  if (known !== undefined) return;
  // A role is made by no parameter; the password is made of hexadecimal digits here.
  await sql.query(`create role ${appUser} login password '${appPasswordOf(ownerPassword)}' in role pg_read_all_stats`);
};
