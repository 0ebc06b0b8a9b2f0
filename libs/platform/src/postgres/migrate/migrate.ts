import { OperatorError } from '../../operator-error';
import type { Sql } from '../../sql';
import { readSql } from '../read-sql';
import { readSteps, type Migrations, type Step } from './migration-steps';

type Applied = { readonly owner: string; readonly name: string; readonly sha256: string };

const migrationLock = 7_206_001;
const lockMigrations = readSql(__dirname, 'lock-migrations.sql');
const unlockMigrations = readSql(__dirname, 'unlock-migrations.sql');
const createMigrationTable = readSql(__dirname, 'create-migration-table.sql');
const appliedMigrations = readSql(__dirname, 'applied-migrations.sql');
const recordMigration = readSql(__dirname, 'record-migration.sql');

/** Brings the database up to date, in the order given; an edited or unknown step stops the start instead of guessing. */
export const migrate = (sql: Sql, all: readonly Migrations[]): Promise<void> =>
  sql.session(async (session) => {
    await session.query(lockMigrations, [migrationLock]);
    await session.query('create schema if not exists platform');
    await session.query(createMigrationTable);
    const applied = await session.query<Applied>(appliedMigrations);
    for (const migrations of all) {
      const steps = readSteps(migrations);
      refuseUnknown(migrations, steps, applied);
      for (const step of steps) await apply(session, step, applied);
    }
    // A throw leaves the lock to the end of the session, which comes at once.
    await session.query(unlockMigrations, [migrationLock]);
  });

const refuseUnknown = ({ owner }: Migrations, steps: readonly Step[], applied: readonly Applied[]): void => {
  const known = new Set(steps.map((step) => step.name));
  const unknown = applied.find((before) => before.owner === owner && !known.has(before.name));
  if (unknown === undefined) return;
  throw new OperatorError(
    `The database already has the step ${owner}/${unknown.name}, which this version does not know: ` +
      'a newer version has run here. Start that version, or restore a backup made before it.',
  );
};

const apply = async (session: Sql, step: Step, applied: readonly Applied[]): Promise<void> => {
  const before = applied.find(({ owner, name }) => owner === step.owner && name === step.name);
  if (before?.sha256 === step.sha256) return;
  if (before !== undefined)
    throw new OperatorError(
      `Migration ${step.owner}/${step.name} was changed after it ran here. Restore the file; put changes in a new step.`,
    );
  await session.transaction(async (transaction) => {
    await transaction.query(step.text);
    await transaction.query(recordMigration, [step.owner, step.name, step.sha256]);
  });
};
