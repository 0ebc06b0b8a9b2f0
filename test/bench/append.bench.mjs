import { openCopy } from './anchors/copy.mjs';
import { openInsert } from './anchors/insert.mjs';
import { openUnnest } from './anchors/unnest.mjs';
import { appendOne, appendUnit, appendUnitInOrder } from './bed/append-ours.mjs';
import { bytesOf, rowOf } from './bed/events.mjs';
import { openOurs, poolSize } from './bed/ours.mjs';
import { residentTable } from './bed/resident.mjs';
import { tableOfTurns } from './bed/table.mjs';
import { perSecond, ratioOf, takeTurns } from './bed/turns.mjs';
import { openPeers } from './peers/all.mjs';
import { fetchPeer } from './peers/fetch.mjs';

// A flush of a cloud volume takes about a millisecond longer than one of a local disk.
const slowDisk = { commit_delay: 1_000, commit_siblings: 0 };

export const run = async (bed) => {
  const pace = bed.quick ? { rounds: 3, turnMs: 400, warmUpMs: 200 } : { rounds: 7, turnMs: 2_000, warmUpMs: 1_000 };
  bed.say(
    `every contender: pool of ${poolSize}, its own database, new streams, rows of ${bytesOf(rowOf(1))} bytes of JSON`,
  );
  bed.say(
    `${pace.rounds} interleaved rounds, turns of ${pace.turnMs} ms, warmed up ${pace.warmUpMs} ms; our hash chain is made within the turn`,
  );
  await onePerAppend(bed, pace);
  await units(bed, pace);
  await onSlowDisk(bed, pace);
  const sizes = bed.quick ? [100_000] : [100_000, 1_000_000];
  const logs = await Promise.all(sizes.map(async (events) => [events, await bed.createDatabase()]));
  await residentTable(bed, ['append'], logs);
};

const onePerAppend = async (bed, pace) => {
  const insert = await openInsert(await bed.createDatabase(), poolSize);
  const bareInsert = await openInsert(await bed.createDatabase(), poolSize, { bare: true });
  const ours = await openOurs(bed, await bed.createDatabase());
  const peers = await openPeers(bed, poolSize);
  const append = appendOne(bed, ours);
  const turns = [1, 32, 256].flatMap((callers) => [
    { name: `insert, ${callers}`, callers, work: insert.append },
    { name: `understory, ${callers}`, callers, work: append },
    ...(callers === 256
      ? [{ name: `insert under a primary key alone, ${callers}`, callers, work: bareInsert.append }]
      : []),
    ...(callers === 32 ? [] : peers.map((peer) => ({ name: `${peer.name}, ${callers}`, callers, work: peer.append }))),
  ]);
  const measured = await takeTurns(turns, pace);
  bed.say('\nOne event an append, by callers at once');
  tableOfTurns(measured).forEach((line) => bed.say(line));
  const against = (callers, other) =>
    ratioOf(measured.get(`understory, ${callers}`), measured.get(`${other}, ${callers}`));
  for (const callers of [256, 32, 1]) bed.ratio(`append-${callers}-vs-insert`, against(callers, 'insert'));
  bed.ratio('append-256-vs-bare-insert', against(256, 'insert under a primary key alone'));
  for (const callers of [256, 1]) {
    for (const { name } of peers) bed.ratio(`append-${callers}-vs-${name}`, against(callers, name));
    const [best] = peers
      .map(({ name }) => name)
      .sort((a, b) => perSecond(measured.get(`${b}, ${callers}`)) - perSecond(measured.get(`${a}, ${callers}`)));
    if (best === undefined) bed.say(`no ratio append-${callers}-vs-best-peer: no peer is here`);
    else bed.ratio(`append-${callers}-vs-best-peer`, against(callers, best));
  }
  await Promise.all([insert, bareInsert, ours, ...peers].map(({ close }) => close()));
};

const units = async (bed, pace) => {
  const unnest = await openUnnest(await bed.createDatabase(), poolSize);
  const bareUnnest = await openUnnest(await bed.createDatabase(), poolSize, { bare: true });
  const copyMissing = fetchPeer('pg-copy-streams');
  if (copyMissing !== null) bed.say(`no COPY: ${copyMissing}`);
  const copy = copyMissing === null ? await openCopy(await bed.createDatabase(), poolSize) : null;
  const ours = await openOurs(bed, await bed.createDatabase());
  const inOrder = await openOurs(bed, await bed.createDatabase());
  const turns = [
    { name: 'unnest of 1,000', callers: 1, work: unnest.append },
    { name: 'unnest of 1,000 under a primary key alone', callers: 1, work: bareUnnest.append },
    ...(copy === null ? [] : [{ name: 'copy of 1,000', callers: 1, work: copy.append }]),
    { name: 'understory, import', callers: 1, work: appendUnit(bed, ours) },
    { name: 'understory, in order', callers: 1, work: appendUnitInOrder(bed, inOrder) },
  ];
  const measured = await takeTurns(turns, pace);
  bed.say('\nUnits of 1,000 events of 167 records, one unit after the other');
  tableOfTurns(measured).forEach((line) => bed.say(line));
  const raw = measured.get('unnest of 1,000');
  bed.ratio('import-vs-unnest', ratioOf(measured.get('understory, import'), raw));
  bed.ratio('in-order-vs-unnest', ratioOf(measured.get('understory, in order'), raw));
  bed.ratio(
    'import-vs-bare-unnest',
    ratioOf(measured.get('understory, import'), measured.get('unnest of 1,000 under a primary key alone')),
  );
  if (copy !== null)
    bed.ratio('import-vs-copy', ratioOf(measured.get('understory, import'), measured.get('copy of 1,000')));
  await Promise.all([unnest, bareUnnest, ours, inOrder, ...(copy === null ? [] : [copy])].map(({ close }) => close()));
};

const onSlowDisk = async (bed, pace) => {
  const insert = await openInsert(await bed.createDatabase(slowDisk), poolSize);
  const ours = await openOurs(bed, await bed.createDatabase(slowDisk));
  const append = appendOne(bed, ours);
  const turns = (bed.quick ? [32] : [1, 8, 32, 256]).flatMap((callers) => [
    { name: `insert, ${callers}`, callers, work: insert.append },
    { name: `understory, ${callers}`, callers, work: append },
  ]);
  const measured = await takeTurns(turns, pace);
  bed.say('\nOne event an append, every flush 1 ms longer (commit_delay = 1000, commit_siblings = 0)');
  tableOfTurns(measured).forEach((line) => bed.say(line));
  for (const { callers } of turns.filter((_, index) => index % 2 === 0))
    bed.ratio(
      `slow-disk-append-${callers}-vs-insert`,
      ratioOf(measured.get(`understory, ${callers}`), measured.get(`insert, ${callers}`)),
    );
  await Promise.all([insert.close(), ours.close()]);
};
