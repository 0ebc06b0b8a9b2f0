import { createHash, randomBytes } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';

const isKnown = readSql(__dirname, 'is-known-browser.sql');
const keep = readSql(__dirname, 'keep-browser.sql');

/** The mark of a browser, in a cookie that outlives sessions. It proves nothing; it only keeps its failures apart. */
export const newBrowserId = (): string => randomBytes(32).toString('base64url');

export const browserHashOf = (browserId: string): string =>
  createHash('sha256').update(`browser ${browserId}`).digest('hex');

/** Whether this name has signed in with this browser in the last 180 days. */
export const isKnownBrowser = async (sql: Sql, browserId: string, account: string, now: string): Promise<boolean> =>
  (await sql.query(isKnown, [browserHashOf(browserId), account, now])).length > 0;

export const keepBrowser = async (sql: Sql, browserId: string, accountId: string, now: string): Promise<void> => {
  await sql.query(keep, [browserHashOf(browserId), accountId, now]);
};
