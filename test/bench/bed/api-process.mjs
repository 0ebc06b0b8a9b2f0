// The API in a process of its own, twice over one database: as the product has it, and without its read log.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [build, url, keysFolder] = process.argv.slice(2);
const require = createRequire(join(build, 'here.js'));
require('reflect-metadata');
const { connect, createLog } = require('@understory/platform');
const { postgresEventStore } = require('@understory/event-store');
const { openFolderKeys, postgresReadLog, usualSignInSettings } = require('@understory/access');
const { referenceData } = require('@understory/commands');
const { readModels, waitUntilReflected } = require('@understory/read-models');
const { createApi } = require(join(build, 'apps/api/src/index.js'));

// Where the screens would lie.
mkdirSync(join(build, 'apps/web'), { recursive: true });
const database = connect(url, { applicationName: 'understory bench api', maxConnections: 16 });
const store = postgresEventStore(database);
const { keys, index, sealingSecret } = await openFolderKeys(keysFolder);
const names = readModels.map(({ name }) => name);
const ports = {
  ...{ database, store, keys, index, reference: referenceData(store) },
  log: createLog({ level: 'error', readable: true, write: (line) => void process.stderr.write(`${line}\n`) }),
  clock: () => new Date().toISOString(),
  newId: randomUUID,
  factorSecret: sealingSecret('second factor'),
  idTokenSecret: sealingSecret('id token'),
  signIn: usualSignInSettings,
  retentionYears: null,
  emergencyMinutes: 60,
  isDemonstrationHome: async () => false,
  readModels: { caughtUp: (position, options) => waitUntilReflected(database, names, position, options) },
  report: async () => null,
  copy: async () => null,
  queueBoard: { pages: [], reads: [] },
};

const serve = async (readLog) => {
  const app = await createApi({ ...ports, readLog }, [], {
    trustedProxies: [],
    publicUrl: null,
    requestsPerMinute: 10_000_000,
    counts: null,
  });
  await app.listen(0, '127.0.0.1');
  return app;
};
const nothingKept = { record: async () => 1n };
const apps = { kept: await serve(postgresReadLog(database)), none: await serve(nothingKept) };

process.once('message', async () => {
  for (const app of Object.values(apps)) await app.close();
  await database.close();
  process.exit(0);
});
// Whoever started it is gone, and its database with it.
process.once('disconnect', () => process.exit(1));
process.send({ kept: await apps.kept.getUrl(), none: await apps.none.getUrl() });
