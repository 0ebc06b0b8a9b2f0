import { OperatorError, tryBecomeServer } from '@understory/platform';
import type { Foundation } from '../runtime/foundation';

/** Nobody may write to a log while it is restored or moved: holds the place of the running product meanwhile. */
export const alone = async <Result>(
  { database }: Pick<Foundation, 'database'>,
  work: () => Promise<Result>,
): Promise<Result> => {
  const lock = await tryBecomeServer(database);
  if (lock === null)
    throw new OperatorError('Understory is running on this log. Stop it and its workers, then try again.');
  try {
    return await work();
  } finally {
    await lock.release();
  }
};
