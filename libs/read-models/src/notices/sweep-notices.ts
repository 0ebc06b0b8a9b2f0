import { type Database, readSql } from '@understory/platform';
import { inOneSnapshot } from '../outcomes/compute-outcomes';
import { holdingNotices, type NoticeDay } from './holding-notices';

const putStatement = readSql(__dirname, 'put-notices.sql');

export type Swept = { readonly put: number; readonly withdrawn: number };

/**
 * Writes down what holds on a day, once each, and withdraws what does not any more. Follows from the rows and the day
 * alone: done twice, after an outage or with the clock moved, it adds nothing and misses nothing.
 */
export const sweepNotices = async (database: Database, day: NoticeDay): Promise<Swept> => {
  const all = { childIds: null, accountIds: null };
  const holding = await inOneSnapshot(database, (snapshot) => holdingNotices(snapshot, day, all));
  const [swept] = await database.query<Swept>(putStatement, [
    holding.map(({ kind }) => kind),
    holding.map(({ subjectId }) => subjectId),
    holding.map(({ dueOn }) => dueOn),
    holding.map(({ step }) => step),
    holding.map(({ childId }) => childId),
    holding.map(({ accountId }) => accountId),
  ]);
  return swept ?? { put: 0, withdrawn: 0 };
};
