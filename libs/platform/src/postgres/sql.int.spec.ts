import type { Database } from '../sql';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { readSql } from './read-sql';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = test.database;
  await database.query('create table leaf (position bigint primary key, fell_on date, shed_by text)');
});
beforeEach(() => database.query('truncate leaf'));
afterAll(() => test.drop());

const positions = async (): Promise<readonly bigint[]> =>
  (await database.query<{ position: bigint }>('select position from leaf order by position')).map(
    (row) => row.position,
  );

const connections = async (): Promise<number> => {
  const [row] = await database.query<{ open: number }>(
    `select count(*)::int as open from pg_stat_activity where datname = current_database() and state <> 'idle'`,
  );
  // The one that asks is itself at work.
  return (row?.open ?? 0) - 1;
};

describe('a transaction', () => {
  it('keeps nothing of what it wrote before a throw', async () => {
    const fault = new Error('changed my mind');
    await expect(
      database.transaction(async (sql) => {
        await sql.query('insert into leaf (position) values (1)');
        throw fault;
      }),
    ).rejects.toBe(fault);
    expect(await positions()).toEqual([]);
  });

  it('inside another rolls back by itself and leaves the outer one usable', async () => {
    await database.transaction(async (sql) => {
      await sql.query('insert into leaf (position) values (1)');
      await sql.transaction((inner) => inner.query('insert into leaf (position) values (1)')).catch(() => undefined);
      await sql.transaction((inner) => inner.query('insert into leaf (position) values (2)'));
    });
    expect(await positions()).toEqual([1n, 2n]);
  });

  it('does what was sent without waiting in the order sent, and ends after it', async () => {
    await database.transaction(async (sql) => {
      void sql.query('insert into leaf (position) values (1)');
      void sql.query('update leaf set shed_by = $1', ['wind']);
      void sql.query('insert into leaf (position) values (2)');
    });
    expect(await database.query('select position, shed_by from leaf order by 1')).toEqual([
      { position: 1n, shed_by: 'wind' },
      { position: 2n, shed_by: null },
    ]);
  });

  it('fails with a statement that nobody waited for, and keeps nothing', async () => {
    const ended = database.transaction(async (sql) => {
      void sql.query('insert into leaf (position) values (1)');
      void sql.query('insert into leaf (position) values (1)');
    });
    await expect(ended).rejects.toMatchObject({ code: '23505' });
    expect(await positions()).toEqual([]);
  });

  it('does not pretend to have ended well when a failure was caught inside', async () => {
    const ended = database.transaction(async (sql) => {
      await sql.query('insert into leaf (position) values (1)');
      await sql.query('insert into leaf (position) values (1)').catch(() => undefined);
    });
    await expect(ended).rejects.toMatchObject({ code: '23505' });
    expect(await positions()).toEqual([]);
  });

  it('gives its connection back usable when what it had sent fails behind a throw', async () => {
    const fault = new Error('changed my mind');
    const ended = database.transaction(async (sql) => {
      void sql.query('insert into leaf (position) values (1)');
      void sql.query('insert into leaf (position) values (1)');
      throw fault;
    });
    await expect(ended).rejects.toBe(fault);
    expect(await positions()).toEqual([]);
    expect(await connections()).toBe(0);
  });

  it('reports a lost connection to its caller and the pool opens another', async () => {
    const cut = database.transaction(async (sql) => {
      const [own] = await sql.query<{ pid: number }>('select pg_backend_pid() as pid');
      await sql.query('insert into leaf (position) values (1)');
      await database.query('select pg_terminate_backend($1, 5000)', [own?.pid]);
      // Nothing runs on the connection while it breaks: this is the case that once ended the whole process.
      await new Promise((resolve) => setImmediate(resolve));
      return sql.query('insert into leaf (position) values (2)');
    });
    await expect(cut).rejects.toThrow();
    expect(await positions()).toEqual([]);
  });
});

describe('values', () => {
  it('come back as what they are: a position a bigint, a day a day, in arrays too', async () => {
    const [row] = await database.query(
      `select 9007199254740993::bigint as position, date '2026-03-29' as day,
              array[1::bigint, null] as positions, array[date '2026-03-29'] as days`,
    );
    expect(row).toEqual({
      position: 9007199254740993n,
      day: '2026-03-29',
      positions: [1n, null],
      days: ['2026-03-29'],
    });
  });
});

describe('a statement from a file', () => {
  it('is prepared once a connection, under a name that two rooms with the same file name do not share', async () => {
    const lock = readSql(`${__dirname}/migrate`, 'unlock-migrations.sql');
    const prepared = await database.session(async (sql) => {
      await sql.query(lock, [1]);
      await sql.query(lock, [2]);
      return sql.query<{ name: string; calls: bigint }>(
        'select name, generic_plans + custom_plans as calls from pg_prepared_statements',
      );
    });
    expect(prepared).toHaveLength(1);
    expect(prepared[0]?.name).toMatch(/^unlock-migrations-[0-9a-f]{12}$/);
    expect(prepared[0]?.calls).toBe(2n);
  });
});

describe('a session', () => {
  it('takes its locks and settings with it', async () => {
    await database.session((sql) => sql.query('select pg_advisory_lock(77)'));
    const held = await database.hold('understory test');
    await held.sql.query('select pg_advisory_lock(77)');
    await held.release();
  });
});

describe('pages', () => {
  const numbers = 'select generate_series(1, $1::int) as n';

  it('give every row once, the last page short', async () => {
    const sizes: number[] = [];
    for await (const page of database.pages(numbers, [25], 10)) sizes.push(page.length);
    expect(sizes).toEqual([10, 10, 5]);
  });

  it('left half-way give their connection back', async () => {
    for await (const page of database.pages(numbers, [1_000], 10)) if (page.length > 0) break;
    expect(await connections()).toBe(0);
  });

  it('whose reader throws give their connection back', async () => {
    const reading = async (): Promise<void> => {
      for await (const page of database.pages(numbers, [1_000], 10)) throw new Error(`cannot read ${page.length}`);
    };
    await expect(reading()).rejects.toThrow('cannot read 10');
    expect(await connections()).toBe(0);
  });

  it('whose connection is cut fail instead of waiting for ever', async () => {
    const reading = async (): Promise<void> => {
      const statement = 'select pg_backend_pid() as pid, generate_series(1, 100) as n';
      for await (const page of database.pages<{ pid: number }>(statement, [], 10))
        await database.query('select pg_terminate_backend($1, 5000)', [page[0]?.pid]);
    };
    await expect(reading()).rejects.toThrow();
  });

  it('inside a transaction let it write between them', async () => {
    await database.transaction(async (sql) => {
      for await (const page of sql.pages<{ n: number }>(numbers, [4], 2))
        for (const { n } of page) await sql.query('insert into leaf (position) values ($1)', [n]);
    });
    expect(await positions()).toEqual([1n, 2n, 3n, 4n]);
  });
});

describe('a held session', () => {
  it('says that it was lost when the server drops it', async () => {
    const held = await database.hold('understory test');
    const [own] = await held.sql.query<{ pid: number }>('select pg_backend_pid() as pid');
    await database.query('select pg_terminate_backend($1)', [own?.pid]);
    await held.lost;
    await held.release();
  });

  it('never mixes two transactions', async () => {
    const held = await database.hold('understory test');
    const failing = held.sql.transaction(async (sql) => {
      await sql.query('insert into leaf (position) values (1)');
      throw new Error('only mine');
    });
    const passing = held.sql.transaction((sql) => sql.query('insert into leaf (position) values (2)'));
    await expect(failing).rejects.toThrow('only mine');
    await passing;
    await held.release();
    expect(await positions()).toEqual([2n]);
  });
});
