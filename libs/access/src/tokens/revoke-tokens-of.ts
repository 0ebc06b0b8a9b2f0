import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';

const revokeAll = readSql(__dirname, 'revoke-tokens-of.sql');

/** Every token of an account that still stands, each with its line in the account log. */
export const revokeTokensOf = async (
  sql: Sql,
  { accountId, actorId, cameFrom }: { readonly accountId: string; readonly actorId: string; readonly cameFrom: string },
  now: string,
): Promise<void> => {
  for (const { name } of await sql.query<{ readonly name: string }>(revokeAll, [accountId, now]))
    await noteAct(sql, { act: 'token-revoked', accountId, actorId, cameFrom, actedAt: now, detail: name });
};
