// A worker of the product in a process of its own, as a deployment has it; tells how long its event loop was ever held up.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const [build, url, redisUrl, keysFolder] = process.argv.slice(2);
const require = createRequire(join(build, 'here.js'));
const { connect, createLog } = require('@understory/platform');
const { auditOfPostgres, postgresEventStore } = require('@understory/event-store');
const { newSigningSecret, openFolderKeys, signingKey } = require('@understory/access');
const { referenceData } = require('@understory/commands');
const { startWork } = require(join(build, 'apps/worker/src/start-work.js'));

const database = connect(url, { applicationName: 'understory bench worker', maxConnections: 16 });
const store = postgresEventStore(database);
const { keys } = await openFolderKeys(keysFolder);
const lag = monitorEventLoopDelay({ resolution: 5 });
const work = await startWork({
  database,
  connectionString: url,
  redisUrl: redisUrl === '' ? null : redisUrl,
  store,
  keys,
  audit: auditOfPostgres(database),
  signer: async () => signingKey(newSigningSecret()),
  reference: referenceData(store),
  now: () => new Date().toISOString(),
  newCommandId: randomUUID,
  log: createLog({ level: 'error', readable: true, write: (line) => void process.stderr.write(`${line}\n`) }),
});
lag.enable();
process.once('message', async () => {
  lag.disable();
  await work.stop();
  await database.close();
  process.send({ lagMs: lag.max / 1e6, lagP99Ms: lag.percentile(99) / 1e6 }, () => process.exit(0));
});
// Whoever started it is gone, and its database with it.
process.once('disconnect', () => process.exit(1));
process.send('at work');
