import { createHash, randomBytes } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import type { ActingAdministrator } from '../accounts/people/change-person';
import type { Person } from '../person';
import { grantedScopes, type TokenScope } from './token-scopes';

const insert = readSql(__dirname, 'insert-token.sql');
const find = readSql(__dirname, 'find-token.sql');
const touch = readSql(__dirname, 'touch-token.sql');
const list = readSql(__dirname, 'list-tokens.sql');
const revoke = readSql(__dirname, 'revoke-token.sql');

/** Says what it is, so that whoever finds one in a file knows; no session id and no share begins like it. */
const prefix = 'understory_token_';
const shape = /^understory_token_[A-Za-z0-9_-]{43}$/;

export const isToken = (text: string): boolean => shape.test(text);

const hashOf = (token: string): string => createHash('sha256').update(`bearer ${token}`).digest('hex');

export type NewToken = {
  readonly tokenId: string;
  readonly accountId: string;
  /** What it is for, as its person will know it again. */
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** The last day on which it works, YYYY-MM-DD in UTC. */
  readonly endsOn: string;
  readonly cameFrom: string;
};

/** The token, which is shown once and kept by its hash. */
export const makeToken = (sql: Sql, token: NewToken, now: string): Promise<string> =>
  sql.transaction(async (transaction) => {
    const { tokenId, accountId, name, scopes, endsOn, cameFrom } = token;
    const text = `${prefix}${randomBytes(32).toString('base64url')}`;
    await transaction.query(insert, [tokenId, accountId, name, scopes, hashOf(text), now, endsOn]);
    const detail = `${name}, until ${endsOn}: ${scopes.join(', ')}`;
    await noteAct(transaction, { act: 'token-made', accountId, actorId: accountId, cameFrom, actedAt: now, detail });
    return text;
  });

export type FoundToken = {
  readonly person: Person;
  readonly tokenId: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
};

type Row = Person &
  Omit<FoundToken, 'person' | 'scopes'> & { readonly scopes: readonly string[]; readonly toBeTouched: boolean };

/** Whom a token stands for, as the account stands now; null for one that is revoked, over, or nobody's. */
export const findToken = async (sql: Sql, text: string, now: string): Promise<FoundToken | null> => {
  const [row] = await sql.query<Row>(find, [hashOf(text), now]);
  if (row === undefined) return null;
  const { tokenId, name, scopes, toBeTouched, ...person } = row;
  if (toBeTouched) await sql.query(touch, [tokenId, now]);
  return { person, tokenId, name, scopes: grantedScopes(scopes) };
};

export type ListedToken = {
  readonly tokenId: string;
  readonly accountId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly madeAt: string;
  readonly endsOn: string;
  readonly lastUsedAt: string | null;
  readonly isRevoked: boolean;
};

/** The newest first; those that are over or revoked stay in the list. */
export const listTokens = (
  sql: Sql,
  of: { readonly accountId: string } | { readonly demonstration: boolean },
): Promise<readonly ListedToken[]> =>
  sql.query<ListedToken>(list, 'accountId' in of ? [of.accountId, null] : [null, of.demonstration]);

/** The own one, or anybody's for an administrator (`of` null). False when there is none that still works. */
export const revokeToken = (
  sql: Sql,
  { accountId: actorId, demonstration, cameFrom }: ActingAdministrator,
  { tokenId, of }: { readonly tokenId: string; readonly of: string | null },
  now: string,
): Promise<boolean> =>
  sql.transaction(async (transaction) => {
    const [revoked] = await transaction.query<{ readonly accountId: string; readonly name: string }>(revoke, [
      ...[tokenId, of, now, demonstration],
    ]);
    if (revoked === undefined) return false;
    const { accountId, name } = revoked;
    await noteAct(transaction, { act: 'token-revoked', accountId, actorId, cameFrom, actedAt: now, detail: name });
    return true;
  });
