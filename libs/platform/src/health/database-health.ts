import type { Database } from '../sql';

/** A database that hangs is as bad as one that is gone, and a health check must answer before its caller gives up. */
const patienceMs = 2_000;

export const isDatabaseReachable = async (database: Database): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, patienceMs, false)));
  const answered = database.query('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
};
