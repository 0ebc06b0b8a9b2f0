import { memoryKeys } from '@understory/access';
import type { ChildCommand, ChildId, CorrectIdentity, Instant, LocalDate } from '@understory/domain';
import { commandId, eventStoreMigrations, postgresEventStore, type EventStore } from '@understory/event-store';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import type { Directive } from '../child/directive';
import { handleChildCommands } from '../child/handle-child-commands';
import { loadChild } from '../child/load-child';
import { childIdOf } from './child-id-of';
import { correctIdentity } from './correct-identity';
import { claimedReferences, recordOf } from './record-of';

const { keys, index } = memoryKeys();
const idOf = childIdOf(index);
let test: TestDatabase;
let store: EventStore;
beforeEach(async () => {
  test = await createTestDatabase([eventStoreMigrations]);
  store = postgresEventStore(test.database);
});
afterEach(() => test.drop());

let given = 0;
const directive = <Command extends ChildCommand>(command: Command): Directive & { readonly command: Command } => {
  const id = commandId(index.idOf('command', String((given += 1))));
  const actor = { id: 'c1', role: 'clinician' } as const;
  return {
    command,
    actor,
    at: '2026-01-01T10:00:00.000Z' as Instant,
    commandId: id,
    correlationId: id,
    causationId: null,
  };
};
const enrol = (reference: string) =>
  handleChildCommands({ store, keys }, idOf(reference), () => [
    directive({
      type: 'EnrolChild',
      reference,
      bornMonth: '2016-04',
      program: 'Day treatment',
      enrolledOn: '2025-01-10' as LocalDate,
      demonstration: false,
    }),
  ]);
const correction = (childId: ChildId, reference: string) => ({
  childId,
  directive: directive<CorrectIdentity>({ type: 'CorrectIdentity', bornMonth: '2016-04', reference, reason: 'Slip' }),
  wanted: idOf(reference),
  claimCommandId: commandId(index.idOf('claim', String((given += 1)))),
});
const correct = (childId: ChildId, reference: string) =>
  correctIdentity({ store, keys }, correction(childId, reference));
const referenceOf = async (childId: ChildId) => (await loadChild(store, keys, childId)).child.enrolment?.reference;

/** Everybody's events wait for the number that comes last, until `release`. */
const heldLog = async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let ended: Promise<unknown> = Promise.resolve();
  await new Promise<void>((resolve) => {
    ended = test.database.transaction(async (sql) => {
      await sql.query('select position from event_store.log_head for update');
      resolve();
      await released;
    });
  });
  return async () => {
    release();
    await ended;
  };
};
const untilOneWaits = async (): Promise<void> => {
  const waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  while ((await test.database.query(waiting)).length === 0);
};

const isDone = (outcome: { readonly outcome: string }): boolean => outcome.outcome === 'done';

describe('a corrected reference', () => {
  it('finds the record, as the one before does', async () => {
    await enrol('R-1');
    expect(await correct(idOf('R-1'), 'R-2')).toMatchObject({ outcome: 'done' });
    expect(await recordOf(store, idOf('R-2'))).toBe(idOf('R-1'));
    expect(await recordOf(store, idOf('R-1'))).toBe(idOf('R-1'));
    expect(await referenceOf(idOf('R-1'))).toBe('R-2');
    expect(await claimedReferences(store)).toEqual(new Map([[idOf('R-2'), idOf('R-1')]]));
  });

  it('goes back, and forth again: a record owns whatever it ever bore', async () => {
    await enrol('R-1');
    for (const reference of ['R-2', 'R-1', 'R-2'])
      expect(await correct(idOf('R-1'), reference)).toMatchObject({ outcome: 'done' });
    expect(await referenceOf(idOf('R-1'))).toBe('R-2');
  });

  it('sets nothing aside for a correction that is refused', async () => {
    await enrol('R-1');
    const refused = correction(idOf('R-1'), 'R-2');
    const blank = { ...refused.directive, command: { ...refused.directive.command, reason: ' ' } };
    expect(await correctIdentity({ store, keys }, { ...refused, directive: blank })).toMatchObject({
      code: 'REASON.BLANK',
    });
    expect(await enrol('R-2')).toMatchObject({ outcome: 'done' });
  });

  it('is finished by the same correction when its process was killed between the two steps', async () => {
    await enrol('R-1');
    await enrol('R-3');
    const begun = correction(idOf('R-1'), 'R-2');
    const killed: EventStore = {
      ...store,
      append: (stream, ...rest) =>
        stream.endsWith(idOf('R-1')) ? Promise.reject(new Error('killed')) : store.append(stream, ...rest),
    };
    await expect(correctIdentity({ store: killed, keys }, begun)).rejects.toThrow('killed');
    expect(await referenceOf(idOf('R-1'))).toBe('R-1');
    expect(await correct(idOf('R-3'), 'R-2')).toMatchObject({ code: 'IDENTITY.REFERENCE_TAKEN' });
    expect(await correctIdentity({ store, keys }, begun)).toMatchObject({ outcome: 'done', appended: 1 });
    expect(await referenceOf(idOf('R-1'))).toBe('R-2');
  });

  it.each([
    ['two children', () => correct(idOf('R-3'), 'R-2')],
    ['a child and somebody who enrols one by it', () => enrol('R-2')],
  ])('is of one, however close %s come', async (_, other) => {
    await enrol('R-1');
    await enrol('R-3');
    const release = await heldLog();
    const both = [correct(idOf('R-1'), 'R-2'), other()];
    await untilOneWaits();
    await release();
    const outcomes = await Promise.all(both);
    expect(outcomes.filter(isDone)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !isDone(outcome))).toMatchObject([
      { code: expect.stringMatching(/^(IDENTITY\.REFERENCE_TAKEN|CHILD\.ALREADY_ENROLLED)$/) as unknown },
    ]);
    const bearers = await Promise.all(['R-1', 'R-2', 'R-3'].map((reference) => referenceOf(idOf(reference))));
    expect(bearers.filter((reference) => reference === 'R-2')).toHaveLength(1);
  });
});
