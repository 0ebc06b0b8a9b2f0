import { builtFile, builtLibrary } from './built-product.mjs';

const person = 'demo-clinician';
const eventsOfPeople = `select metadata->>'commandId' as "commandId", type, id::text as id from event_store.event
  where metadata->>'actorId' = $1 order by position`;

/** Events against accepted commands: each has what it has in the quiet run, once; nobody else's command left any. */
export const judgeEvents = async (stormy, quiet, accepted) => {
  const [found, wanted] = await Promise.all([byCommand(stormy), byCommand(quiet)]);
  const lost = [...accepted].filter((id) => (found.get(id)?.length ?? 0) === 0).map((id) => `command ${id} was accepted and left no event`);
  const doubled = [];
  for (const [id, types] of wanted) {
    const there = found.get(id) ?? [];
    if (there.length < types.length && there.length > 0) lost.push(`command ${id} left ${there.join(', ')} of ${types.join(', ')}`);
    if (there.length > types.length) doubled.push(`command ${id} left ${there.join(', ')} for ${types.join(', ')}`);
  }
  for (const [id, types] of found) if (!wanted.has(id)) doubled.push(`nobody's command ${id} left ${types.join(', ')}`);
  for (const id of wanted.keys()) if (!found.has(id) && !accepted.has(id)) lost.push(`what came with a command, ${id}, is not there`);
  return { lost, doubled, events: [...found.values()].flat().length };
};

const byCommand = async (database) => {
  const grouped = new Map();
  for (const { commandId, type } of await database.query(eventsOfPeople, [person])) {
    grouped.set(commandId, [...(grouped.get(commandId) ?? []), type]);
  }
  return grouped;
};

/** Every row of every read model against one that was built from the log alone, in a copy of the database. */
export const judgeReadModels = async (live, copy) => {
  const { postgresEventStore } = builtLibrary('event-store');
  const { readModels, catchUp } = builtLibrary('read-models');
  const tables = readModels.flatMap((model) => model.tables);
  await copy.query(`truncate ${['checkpoint', 'parked_event', ...tables].map((table) => `read_models.${table}`).join(', ')}`);
  await catchUp({ database: copy, store: postgresEventStore(copy), models: readModels });
  const stale = [];
  let rows = 0;
  for (const table of tables) {
    const [there, fresh] = await Promise.all([rowsOf(live, table), rowsOf(copy, table)]);
    rows += fresh.size;
    for (const row of there) if (!fresh.has(row)) stale.push(`${table} shows what a rebuild does not: ${row.slice(0, 120)}`);
    for (const row of fresh) if (!there.has(row)) stale.push(`${table} lacks what a rebuild has: ${row.slice(0, 120)}`);
  }
  return { stale, rows };
};

const rowsOf = async (database, table) => new Set((await database.query(`select t::text as row from read_models.${table} as t`)).map(({ row }) => row));

const childEvents = `select stream, type, revision, position from event_store.event where stream like 'child-%' order by position`;

/** One report a child, made at or after the last event that changes one, of the record as it stands. */
export const judgeReports = async (database, children) => {
  const { childIdOfStream } = builtLibrary('commands');
  const { revisionOf } = builtLibrary('reports');
  const { kindsFor } = builtFile('apps/worker/src/job-kinds');
  const last = new Map();
  for (const { stream, type, revision, position } of await database.query(childEvents)) {
    const childId = childIdOfStream(stream);
    const before = last.get(childId);
    last.set(childId, { revision, position: kindsFor(type).includes('report') ? position : before?.position });
  }
  const reports = await database.query(`select record_id as "childId", built_at_position as position, identity from jobs.artefact where kind = 'report'`);
  const byChild = new Map(reports.map((report) => [report.childId, report]));
  const stale = [];
  for (const [childId, { revision, position }] of last) {
    const report = byChild.get(childId);
    if (report === undefined) stale.push(`child ${childId} has no report`);
    else if (report.position < position) stale.push(`the report of ${childId} was made at ${report.position}, before its event ${position}`);
    else if (revisionOf(report.identity) !== revision) stale.push(`the report of ${childId} shows ${report.identity}, the record is at revision ${revision}`);
  }
  const doubled = reports.filter(({ childId }) => !last.has(childId)).map(({ childId }) => `a report of nobody: ${childId}`);
  if (reports.length > byChild.size) doubled.push('a child has two reports');
  if (last.size !== children) stale.push(`${last.size} children are on record, not ${children}`);
  return { stale, doubled, reports: reports.length };
};

/** Open flags by the agency's reference, as the command line tells them. */
export const judgeFlags = (stormy, quiet) => {
  const [found, wanted] = [openFlags(stormy), openFlags(quiet)];
  const stale = [];
  const doubled = [];
  for (const [child, flags] of wanted) if (!found.has(child)) stale.push(`${child} lacks the open flag ${flags[0]}`);
  for (const [child, flags] of found) {
    if (flags.length > 1) doubled.push(`${child} has ${flags.length} open flags`);
    if (wanted.get(child)?.[0] !== flags[0]) stale.push(`${child} has the open flag ${flags[0]}, in a quiet run ${wanted.get(child)?.[0] ?? 'none'}`);
  }
  return { stale, doubled, flags: found.size };
};

const openFlags = (json) => {
  const byChild = new Map();
  for (const { status, child, ...facts } of JSON.parse(json)) {
    if (status === 'open') byChild.set(child, [...(byChild.get(child) ?? []), JSON.stringify(facts)]);
  }
  return byChild;
};

/** What waits for an administrator. */
export const judgeParked = async (database) => {
  const { listParked } = builtLibrary('read-models');
  const { listFailedRequests } = builtLibrary('jobs');
  const parked = listParked === undefined ? [] : await listParked(database);
  const failed = await listFailedRequests(database);
  return [
    ...parked.map(({ model, eventType, cause }) => `parked in ${model}: ${eventType}, ${cause}`),
    ...failed.map(({ kind, errorCode, attempts }) => `given up: ${kind} after ${attempts} attempts, ${errorCode}`),
  ];
};
