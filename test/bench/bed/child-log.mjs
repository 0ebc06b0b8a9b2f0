// The log of many children: ten events each, every type that the read models fold into rows, and two that they only
// count. Round after round over all children, so that a child's events lie as far apart as they can.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOurs } from './ours.mjs';
import { onServer } from './databases.mjs';
import { count } from './table.mjs';

export const eventsOfChild = 10;
const eventsInUnit = 1_000;
const unitsAtOnce = 4;
const digest = 'd'.repeat(64);
const sealed = `sealed1.${'AQkJCQkJCQkJCQkJCYDBlL77qN4avF1n08hMhkAw0MZo'.repeat(2)}`;

const uuidOf = (text) => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const day = (number) => new Date(Date.UTC(2016, 0, 1 + (number % 3_000))).toISOString().slice(0, 10);

const assessment = (child, number) => ({
  type: 'AssessmentSigned',
  data: {
    assessmentId: uuidOf(`a ${child} ${number}`),
    kind: number === 0 ? 'baseline' : 'reassessment',
    assessedOn: day(child + number * 120),
    ageMonths: 60 + (child % 100),
    scores: Array.from({ length: 32 }, (_, index) => ((child * 7 + index * 5 + number) % 12) + 1),
    relationalHealth: 1 + (child % 12),
    rater: sealed,
    instrumentVersion: 1,
    normSet: { name: 'demonstration', version: 1 },
  },
});

const dose = (child, number) => ({
  type: 'DoseDelivered',
  data: {
    doseId: uuidOf(`d ${child} ${number}`),
    interventionId: uuidOf(`i ${child}`),
    deliveredOn: day(child + number),
    deliveredAt: `${day(child + number)}T09:30:00+01:00`,
    minutes: 20,
    deliveredBy: sealed,
  },
});

const criterion = (key, value) => ({ key, value, threshold: 80, met: true, evidence: [uuidOf(`e ${key} ${value}`)] });

const rounds = [
  (child) => ({
    type: 'ChildEnrolled',
    data: {
      reference: sealed,
      bornMonth: sealed,
      program: `program ${child % 40}`,
      enrolledOn: day(child),
      demonstration: false,
    },
  }),
  (child) => ({
    type: 'CareTeamChanged',
    data: { accountIds: [uuidOf(`p ${child % 300}`), uuidOf(`p ${child % 301}`)], changedOn: day(child) },
  }),
  (child) => assessment(child, 0),
  (child) => ({ type: 'PlanApproved', data: { focus: 'brainstem', approvedOn: day(child), reason: sealed } }),
  (child) => dose(child, 0),
  (child) => assessment(child, 1),
  (child) => ({
    type: 'ReadinessFlagged',
    data: {
      flagId: uuidOf(`f ${child}`),
      direction: 'up',
      from: 'brainstem',
      to: 'diencephalon',
      policyVersion: 1,
      assessmentId: uuidOf(`a ${child} 1`),
      newestEvent: uuidOf(`n ${child}`),
      previousEvent: uuidOf(`o ${child}`),
      normSet: { name: 'demonstration', version: 1 },
      criteria: [criterion('percent', child % 100), criterion('days', 120), criterion('doses', 40)],
    },
  }),
  (child) =>
    child % 2 === 0
      ? {
          type: 'ReadinessReviewed',
          data: { flagId: uuidOf(`f ${child}`), decision: 'accepted', reviewedOn: day(child), reason: sealed },
        }
      : dose(child, 1),
  (child) => assessment(child, 2),
  (child) => dose(child, 2),
];

const draftOf = (round, child) => ({
  ...rounds[round](child),
  schemaVersion: 1,
  occurredOn: day(child),
  command: {
    actorId: 'a-clinician-of-the-clinic',
    actorRole: 'clinician',
    commandId: uuidOf(`c ${round} ${child}`),
    commandDigest: digest,
    correlationId: uuidOf(`r ${round} ${child}`),
    causationId: null,
    at: `${day(child + round * 60)}T08:15:30.250Z`,
  },
});

/** Answers the address of a database with that log and empty read models. */
export const fillChildLog = async (bed, children) => {
  const url = await bed.createDatabase();
  const ours = await openOurs(bed, url);
  await bed.library('platform').migrate(ours.database, bed.library('read-models').readModelMigrations);
  const start = performance.now();
  if (process.env.BENCH_DATABASE_URL) await writeAll(bed, ours.store, children);
  else await fillFromFiles(url, filesOf(children), () => writeAll(bed, ours.store, children));
  const seconds = (performance.now() - start) / 1_000;
  bed.say(
    `a log of ${count(children * eventsOfChild)} events of ${count(children)} children, ready in ${seconds.toFixed(0)} s`,
  );
  await ours.close();
  // The first reader of fresh rows would also mark them as committed, and pay for it.
  await onServer(url, (client) => client.query('vacuum analyze').then(() => client.query('checkpoint')));
  return url;
};

const tables = ['event_store.event', 'event_store.stream_head'];

/** Named by what makes the log, so that another one is made anew. */
const filesOf = (children) => {
  const made = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')
    .slice(0, 12);
  return join(tmpdir(), `understory-child-log-${children}-${made}`);
};

/** Written once: the server of a later run, which must be on this machine, reads the files of an earlier one. */
const fillFromFiles = async (url, folder, write) => {
  if (existsSync(folder)) {
    return onServer(url, async (client) => {
      for (const table of tables) await client.query(`copy ${table} from '${join(folder, table)}' (format binary)`);
      await client.query('update event_store.log_head set position = (select max(position) from event_store.event)');
    });
  }
  await write();
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft);
  // The server may run as another user.
  chmodSync(draft, 0o777);
  await onServer(url, async (client) => {
    for (const table of tables) await client.query(`copy ${table} to '${join(draft, table)}' (format binary)`);
  });
  if (!existsSync(folder)) renameSync(draft, folder);
};

const writeAll = async (bed, store, children) => {
  const { envelop } = bed.library('event-store');
  const heads = new Array(children).fill(null);
  for (let round = 0; round < rounds.length; round += 1) {
    let next = 0;
    const write = async () => {
      while (next < children) {
        const first = next;
        next += eventsInUnit;
        const events = [];
        for (let child = first; child < Math.min(first + eventsInUnit, children); child += 1) {
          const stream = `child-${uuidOf(`child ${child}`)}`;
          const [event] = envelop(heads[child], stream, [draftOf(round, child)]);
          heads[child] = { revision: event.revision, recordedAt: event.metadata.recordedAt, hash: event.metadata.hash };
          events.push(event);
        }
        await store.appendInOrder(events);
      }
    };
    await Promise.all(Array.from({ length: unitsAtOnce }, write));
  }
};
