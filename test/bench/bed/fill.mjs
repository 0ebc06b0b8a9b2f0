import { appendUnit } from './append-ours.mjs';
import { onServer } from './databases.mjs';
import { openOurs } from './ours.mjs';
import { count } from './table.mjs';

const unitsAtOnce = 4;

/** A log of that many events, six to a record, written through the port, and put in order as a server at rest leaves it. */
export const fillLog = async (bed, events) => {
  const url = await bed.createDatabase();
  const ours = await openOurs(bed, url);
  const append = appendUnit(bed, ours);
  const start = performance.now();
  let asked = 0;
  const call = async () => {
    while (asked < events) await append((asked += 1_000));
  };
  await Promise.all(Array.from({ length: unitsAtOnce }, call));
  const seconds = (performance.now() - start) / 1_000;
  bed.say(`a log of ${count(events)} events written in ${seconds.toFixed(1)} s (${count(events / seconds)}/s)`);
  await ours.close();
  // The first reader of fresh rows would also mark them as committed, and pay for it.
  await onServer(url, (client) => client.query('vacuum analyze').then(() => client.query('checkpoint')));
  return url;
};
