// A clinic as the product keeps it: children through commands, personal text sealed, reports sealed under the child's key.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poolSize } from './ours.mjs';

const at = '2026-03-01T08:00:00.000Z';
const on = '2026-02-01';
const actor = { id: 'a-clinician', role: 'clinician' };

/** A database of its own with everything migrated and norms in force; `url` and `keysFolder` let another process in. */
export const openClinic = async (bed) => {
  const url = await bed.createDatabase();
  const keysFolder = mkdtempSync(join(tmpdir(), 'understory-bench-keys-'));
  const { connect, migrate } = bed.library('platform');
  const { eventStoreMigrations, postgresEventStore } = bed.library('event-store');
  const { accessMigrations, openFolderKeys } = bed.library('access');
  const { jobsMigrations } = bed.library('jobs');
  const { readModelMigrations } = bed.library('read-models');
  const { ensureReferenceData, handleChildCommands, keepChildren } = bed.library('commands');
  const database = connect(url, { applicationName: 'understory bench', maxConnections: poolSize });
  await migrate(database, [eventStoreMigrations, ...readModelMigrations, jobsMigrations, ...accessMigrations]);
  const appendsMs = [];
  const store = timed(postgresEventStore(database), appendsMs);
  const { keys, index } = await openFolderKeys(keysFolder);
  await ensureReferenceData({ store, index }, { actor: { id: 'bench', role: 'system' }, at });
  const ports = { store, keys, kept: keepChildren(store) };
  const give = async (childId, ...commands) => {
    const directives = commands.map(directive);
    for (;;) {
      const outcome = await handleChildCommands(ports, childId, () => directives);
      if (outcome.outcome === 'done') return outcome.position;
      // Somebody else was faster five times; a client sends it again.
      if (outcome.code !== 'RECORD.BUSY') throw new Error(`refused: ${outcome.code}`);
    }
  };
  return {
    url,
    keysFolder,
    database,
    store,
    /** How long the log took for each append. */
    appendsMs,
    enrol: async (number) => {
      const childId = randomUUID();
      await give(childId, enrolment(number), assessment(number), plan(childId));
      return childId;
    },
    deliverDose: (childId) => give(childId, dose(childId)),
    close: async () => {
      await database.close();
      rmSync(keysFolder, { recursive: true, force: true });
    },
  };
};

const timed = (store, appendsMs) => ({
  ...store,
  append: async (...events) => {
    const start = performance.now();
    const outcome = await store.append(...events);
    appendsMs.push(performance.now() - start);
    return outcome;
  },
});

const directive = (command) => {
  const commandId = randomUUID();
  return { command, actor, at, commandId, correlationId: commandId, causationId: null };
};

const enrolment = (number) => ({
  type: 'EnrolChild',
  reference: `BENCH-${number}`,
  bornMonth: '2017-05',
  program: `Program ${number % 4}`,
  enrolledOn: on,
  demonstration: true,
});

const assessment = (number) => ({
  type: 'SignAssessment',
  assessmentId: randomUUID(),
  kind: 'baseline',
  assessedOn: on,
  scores: Array.from({ length: 32 }, (_, index) => 1 + ((number * 7 + index * 5) % 12)),
  relationalHealth: 1 + (number % 12),
  rater: 'A rater of the clinic',
  normSet: { name: 'demonstration', version: 1 },
});

const plan = (interventionId) => ({
  type: 'PlanIntervention',
  interventionId,
  reference: 'rhythm',
  region: 'brainstem',
  kind: 'therapeutic',
  activity: 'Drumming in a small group',
  setting: 'home',
  providerRole: 'caregiver',
  timesPerDay: 2,
  minutes: 20,
  daysPerWeek: 7,
  startsOn: on,
  endsOn: null,
});

// The same dose twice is refused, so no two are at the same minute.
let doses = 0;
const minuteOfDose = () => new Date(Date.parse(`${on}T10:00:00Z`) + (doses += 1) * 60_000).toISOString();

const dose = (interventionId, moment = minuteOfDose()) => ({
  type: 'DeliverDose',
  doseId: randomUUID(),
  interventionId,
  deliveredOn: moment.slice(0, 10),
  deliveredAt: moment.replace('.000Z', '+00:00'),
  minutes: 20,
  deliveredBy: 'A caregiver',
});
