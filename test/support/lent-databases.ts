import { createTestDatabase, type TestDatabase } from './database';

/** Databases for specs of keys, emptied and lent again: to make one takes longer than what is tried in it. */
export const lentDatabases = () => {
  const made: TestDatabase[] = [];
  const free: TestDatabase[] = [];
  return {
    lend: async (): Promise<TestDatabase> => {
      const found = free.pop() ?? (await createTestDatabase());
      if (!made.includes(found)) made.push(found);
      return found;
    },
    giveBack: async (lent: TestDatabase): Promise<void> => {
      await lent.database.query('drop schema if exists keys, platform cascade');
      free.push(lent);
    },
    drop: async (): Promise<void> => {
      for (const { drop } of made) await drop();
    },
  };
};
