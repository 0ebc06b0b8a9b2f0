// Looks again and again how far the rows and the reports are, and says of each event how long that took from its commit.
import { setTimeout as delay } from 'node:timers/promises';

const lookEveryMs = { rows: 1, reports: 10 };

const rowsUpTo = 'select min(position) as position from read_models.checkpoint';
const reportsUpTo = `select record_id as "recordId", completed_position as position
                       from jobs.regeneration_request where kind = 'report'`;

export const watchFreshness = (database) => {
  const unseen = [];
  const reportUnseen = new Map();
  const visibleMs = [];
  const reportMs = [];
  let over = false;

  const rows = async () => {
    while (!over || unseen.length > 0) {
      const [{ position }] = await database.query(rowsUpTo);
      const now = performance.now();
      for (let index = unseen.length - 1; index >= 0; index -= 1)
        if (unseen[index].position <= position) visibleMs.push(now - unseen.splice(index, 1)[0].at);
      await delay(lookEveryMs.rows);
    }
  };
  const reports = async () => {
    while (!over || [...reportUnseen.values()].some((events) => events.length > 0)) {
      const found = await database.query(reportsUpTo);
      const now = performance.now();
      for (const { recordId, position } of found) {
        const waiting = reportUnseen.get(recordId) ?? [];
        reportUnseen.set(
          recordId,
          waiting.filter((event) => position === null || event.position > position),
        );
        for (const event of waiting) if (position !== null && event.position <= position) reportMs.push(now - event.at);
      }
      await delay(lookEveryMs.reports);
    }
  };
  const watching = Promise.all([rows(), reports()]);
  return {
    committed: (childId, position) => {
      const event = { position, at: performance.now() };
      unseen.push(event);
      reportUnseen.set(childId, [...(reportUnseen.get(childId) ?? []), event]);
    },
    allSeen: async () => {
      over = true;
      await watching;
      return { visibleMs, reportMs };
    },
  };
};
