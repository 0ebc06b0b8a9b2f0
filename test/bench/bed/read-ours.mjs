// The ways our log is read as a whole; each answers how many events came.

/** Looks at what costs: content that would be parsed only when somebody looks has to be parsed here. */
export const look = ({ data, metadata }) => {
  if (data.scores === undefined || metadata.commandId === undefined)
    throw new Error('an event came without its content');
};

export const readWhole = async (store) => {
  let events = 0;
  for await (const page of store.readAll(null)) {
    page.forEach(look);
    events += page.length;
  }
  return events;
};

export const subscribeWhole = async (store) => {
  const ending = new AbortController();
  let events = 0;
  for await (const item of store.subscribe({ after: null, signal: ending.signal })) {
    if (item.kind === 'mismatch') throw new Error(item.problem);
    if (item.kind === 'caught-up') break;
    if (item.kind !== 'events') continue;
    item.events.forEach(look);
    events += item.events.length;
  }
  ending.abort();
  return events;
};

export const verifyWhole = async (bed, database) => {
  const { events, faultCount } = await bed.library('event-store').verifyPostgresLog(database);
  if (faultCount > 0) throw new Error(`${faultCount} faults in a log that is whole`);
  return events;
};
