// The log as the product opens it; every pool in the benches has the same size.
export const poolSize = 32;

export const openOurs = async (bed, url) => {
  const { connect, migrate } = bed.library('platform');
  const { eventStoreMigrations, postgresEventStore } = bed.library('event-store');
  const database = connect(url, { applicationName: 'understory bench', maxConnections: poolSize });
  await migrate(database, [eventStoreMigrations]);
  return { database, store: postgresEventStore(database), close: () => database.close() };
};
