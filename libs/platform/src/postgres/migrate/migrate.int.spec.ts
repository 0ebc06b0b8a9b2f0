import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database';
import { connect } from '../connect';
import { migrate } from './migrate';
import type { Migrations } from './migration-steps';

let test: TestDatabase;
let folder: string;

beforeEach(async () => {
  test = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'understory-migrations-'));
});
afterEach(async () => {
  await test.drop();
  rmSync(folder, { recursive: true });
});

const steps = (files: Record<string, string>): readonly Migrations[] => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return [{ owner: 'garden', folder }];
};
const applied = async (): Promise<readonly string[]> =>
  (await test.database.query<{ name: string }>('select name from platform.migration order by name')).map(
    (row) => row.name,
  );

describe('migrating', () => {
  it('applies what is new in the order of the names, several statements a step', async () => {
    await migrate(test.database, steps({ '0001-bed.sql': 'create table bed (id int); insert into bed values (1);' }));
    await migrate(test.database, steps({ '0002-plant.sql': 'create table plant as select id from bed' }));
    expect(await applied()).toEqual(['0001-bed.sql', '0002-plant.sql']);
    expect(await test.database.query('select id from plant')).toEqual([{ id: 1 }]);
  });

  it('runs once when two processes start together', async () => {
    const other = connect(test.connectionString, { applicationName: 'understory test' });
    // Held on purpose until both wait for it, so that neither can have finished before the other began.
    const gate = await test.database.hold('understory test');
    await gate.sql.query('select pg_advisory_lock(7206001)');
    const both = Promise.all(
      [test.database, other].map((each) => migrate(each, steps({ '0001-bed.sql': 'create table bed (id int)' }))),
    );
    const waiting = `select 1 from pg_locks where locktype = 'advisory' and not granted and database =
      (select oid from pg_database where datname = current_database())`;
    while ((await gate.sql.query(waiting)).length < 2) await new Promise((resolve) => setImmediate(resolve));
    await gate.release();
    await both;
    expect(await applied()).toEqual(['0001-bed.sql']);
    await other.close();
  });

  it('stops at a step that was edited after it ran', async () => {
    await migrate(test.database, steps({ '0001-bed.sql': 'create table bed (id int)' }));
    const edited = steps({ '0001-bed.sql': 'create table bed (id bigint)' });
    await expect(migrate(test.database, edited)).rejects.toThrow(
      'Migration garden/0001-bed.sql was changed after it ran here',
    );
  });

  it('takes a checkout with Windows line ends for the same step', async () => {
    await migrate(test.database, steps({ '0001-bed.sql': 'create table bed\n(id int)\n' }));
    await migrate(test.database, steps({ '0001-bed.sql': 'create table bed\r\n(id int)\r\n' }));
  });

  it('stops when a newer version has run here', async () => {
    await migrate(test.database, steps({ '0001-bed.sql': 'create table bed (id int)', '0002-path.sql': 'select 1' }));
    rmSync(join(folder, '0002-path.sql'));
    await expect(migrate(test.database, steps({}))).rejects.toThrow(
      'garden/0002-path.sql, which this version does not know',
    );
  });

  it('keeps nothing of a step that fails, and runs it again when it is mended', async () => {
    const broken = steps({ '0001-bed.sql': 'create table bed (id int); select no_such_thing()' });
    await expect(migrate(test.database, broken)).rejects.toThrow('no_such_thing');
    await migrate(test.database, steps({ '0001-bed.sql': 'create table bed (id int)' }));
    expect(await applied()).toEqual(['0001-bed.sql']);
  });
});
