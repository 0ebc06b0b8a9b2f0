// The whole path with nothing to draw: the job stores as many bytes as a small report has.
import { randomBytes } from 'node:crypto';
import { draftOf, newStream } from './events.mjs';
import { openOurs } from './ours.mjs';

const body = randomBytes(8_192);
const recordsAtOnce = 250;

export const openStoredJobs = async (bed, redisUrl) => {
  const { migrate, silentLog } = bed.library('platform');
  const { envelop } = bed.library('event-store');
  const { jobsMigrations, quiesce, startJobs } = bed.library('jobs');
  const url = await bed.createDatabase();
  const { database, store, close } = await openOurs(bed, url);
  await migrate(database, [jobsMigrations]);
  const jobs = await startJobs({
    database,
    connectionString: url,
    redisUrl,
    store,
    kinds: [{ name: 'report', priority: 10, run: ({ storeArtefact }) => storeArtefact({ identity: 'bench', body }) }],
    requestsFor: ({ stream }) => [{ kind: 'report', recordId: stream }],
    log: silentLog,
  });
  const append = async (number) => {
    const stream = newStream();
    await store.append(stream, 'no-stream', envelop(null, stream, [draftOf(number)]));
  };
  return {
    run: async (records) => {
      for (let number = 0; number < records; number += recordsAtOnce)
        await Promise.all(Array.from({ length: Math.min(recordsAtOnce, records - number) }, (_, of) => append(of)));
      const { failed } = await quiesce({ database, store, since: null });
      if (failed > 0) throw new Error(`${failed} jobs were given up.`);
    },
    close: async () => {
      await jobs.stop();
      await close();
    },
  };
};
