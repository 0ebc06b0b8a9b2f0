import { readSql, type Sql } from '@understory/platform';
import type { SealedEmergencyAccess } from './emergency-access';
import { listEmergencies } from './emergencies';
import { idOfAccess, idOfReview } from './id-of-row';

const namedInReadLog = readSql(__dirname, 'named-in-read-log.sql');

/**
 * Holds every emergency access and its review against its own id, and against what the read log names. Row and entry are
 * written in one transaction, so that no crash leaves one of them alone.
 */
export const verifyEmergencies = async (sql: Sql): Promise<readonly string[]> => {
  // The rows between two looks at the log: what comes while this runs is neither missing nor unnamed.
  const namedBefore = await idsInReadLog(sql);
  const accesses = await listEmergencies(sql);
  const namedAfter = await idsInReadLog(sql);
  const kept = new Set(
    accesses.flatMap(({ accessId, reviewId }) => (reviewId === null ? [accessId] : [accessId, reviewId])),
  );
  const missing = [...namedBefore].filter((id) => !kept.has(id));
  const unnamed = [...kept].filter((id) => !namedAfter.has(id));
  return [
    ...accesses.flatMap(whatWasChanged),
    ...missing.map((id) => `the emergency access or review ${short(id)}, which the read log names, is missing`),
    ...unnamed.map((id) => `the emergency access or review ${short(id)} stands in no entry of the read log`),
  ];
};

const idsInReadLog = async (sql: Sql): Promise<ReadonlySet<string>> =>
  new Set((await sql.query<{ readonly id: string }>(namedInReadLog)).map(({ id }) => id));

const whatWasChanged = (access: SealedEmergencyAccess): readonly string[] => {
  const { accessId, reviewId, reviewerId, justified, words, reviewedAt } = access;
  const changed = idOfAccess(access) === accessId ? [] : [`the emergency access ${short(accessId)} was changed`];
  if (reviewId === null || reviewerId === null || justified === null || words === null || reviewedAt === null)
    return changed;
  return idOfReview({ accessId, reviewerId, justified, words, reviewedAt }) === reviewId
    ? changed
    : [...changed, `the review of the emergency access ${short(accessId)} was changed`];
};

const short = (id: string): string => id.slice(0, 12);
