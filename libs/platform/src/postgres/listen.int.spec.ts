import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';

let test: TestDatabase;
beforeAll(async () => (test = await createTestDatabase()));
afterAll(() => test.drop());

const listeners = `select pid from pg_stat_activity where datname = current_database() and query like 'listen %'`;

describe('listening', () => {
  it('wakes when somebody announces, and comes back after the server cut the connection', async () => {
    let wakes = 0;
    let woken: () => void = () => undefined;
    const nextWake = (): Promise<void> => new Promise((resolve) => (woken = resolve));
    const first = nextWake();
    const stop = await test.database.listen('grown', () => {
      wakes += 1;
      woken();
    });
    await first;

    const announced = nextWake();
    await test.database.query('notify grown');
    await announced;
    expect(wakes).toBe(2);

    const reconnected = nextWake();
    await test.database.query(`select pg_terminate_backend(pid, 5000) from (${listeners}) as listener`);
    await reconnected;
    const announcedAgain = nextWake();
    await test.database.query('notify grown');
    await announcedAgain;

    await stop();
    expect(await test.database.query(listeners)).toEqual([]);
  });
});
