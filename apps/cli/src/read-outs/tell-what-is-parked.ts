import type { Database } from '@understory/platform';
import { listParked } from '@understory/read-models';

/** A list that leaves somebody out must say so, or it reads as if there were nothing to list. */
export const tellWhatIsParked = async (
  database: Database,
  model: string,
  tell: (line: string) => void,
): Promise<void> => {
  const streams = new Set(
    (await listParked(database)).filter((one) => one.model === model).map(({ stream }) => stream),
  );
  if (streams.size === 0) return;
  tell(
    `${streams.size} records may be missing here or shown as they were before: an event of theirs is parked. ` +
      'See `understory parked`.',
  );
};
