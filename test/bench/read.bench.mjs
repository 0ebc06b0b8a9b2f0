import { openSelect } from './anchors/select.mjs';
import { fillLog } from './bed/fill.mjs';
import { openOurs, poolSize } from './bed/ours.mjs';
import { readWhole, subscribeWhole, verifyWhole } from './bed/read-ours.mjs';
import { residentTable } from './bed/resident.mjs';
import { count, tableOfTurns } from './bed/table.mjs';
import { ratioOf, takeTurns } from './bed/turns.mjs';

// A turn is over when the log has been read once.
const once = { turnMs: 1, warmUpMs: 1 };

export const run = async (bed) => {
  const events = bed.quick ? 100_000 : 500_000;
  const rounds = bed.quick ? 3 : 5;
  const log = await fillLog(bed, events);
  bed.say(
    `the whole log read once a turn, ${rounds} interleaved rounds, one turn each to warm up; every event's content is looked at`,
  );
  await readingAtOnce(bed, log, events, { ...once, rounds });
  const jobs = ['read', 'subscribe', 'verify'];
  const logs = bed.quick ? [[events, log]] : [];
  for (const size of bed.quick ? [] : [100_000, 1_000_000]) logs.push([size, await fillLog(bed, size)]);
  await residentTable(bed, jobs, logs);
};

const readingAtOnce = async (bed, url, events, pace) => {
  const select = openSelect(url, poolSize);
  const ours = await openOurs(bed, url);
  const whole = (read) => async () => {
    const found = await read();
    if (found !== events) throw new Error(`${found} events came, ${events} are there`);
    return found;
  };
  const measured = await takeTurns(
    [
      { name: 'select', callers: 1, work: whole(select.readWhole) },
      { name: 'understory, readAll', callers: 1, work: whole(() => readWhole(ours.store)) },
      { name: 'understory, subscribe', callers: 1, work: whole(() => subscribeWhole(ours.store)) },
      { name: 'understory, verify', callers: 1, work: whole(() => verifyWhole(bed, ours.database)) },
    ],
    pace,
  );
  bed.say(`\nReading ${count(events)} events; a wait is the whole log`);
  tableOfTurns(measured).forEach((line) => bed.say(line));
  const read = measured.get('understory, readAll');
  bed.ratio('read-vs-select', ratioOf(read, measured.get('select')));
  bed.ratio('subscribe-vs-select', ratioOf(measured.get('understory, subscribe'), measured.get('select')));
  bed.ratio('verify-vs-read', ratioOf(measured.get('understory, verify'), read));
  await Promise.all([select.close(), ours.close()]);
};
