import { commandId, envelop, postgresEventStore, streamName, type Json, type Position } from '@understory/event-store';
import { createTestDatabase } from '../../../../test/support/database';
import { catchUp } from '../runner/catch-up';
import { freshDatabases } from '../runner/fresh-database.fixture';
import { rebuild } from '../runner/rebuild/rebuild';
import { staffRecords } from './staff-records';
import { listStaffRecords } from './staff-records.queries';

const freshDatabase = freshDatabases(createTestDatabase);

const granted = {
  certificationId: 'c',
  what: 'Phase I',
  grantedOn: '2025-01-01',
  expiresOn: '2025-12-31',
  issuer: 'The network',
};

it('the records of staff hold what was recorded of each person, and are rebuilt to the same rows', async () => {
  const database = await freshDatabase();
  const store = postgresEventStore(database);
  const happen = async (accountId: string, ...events: readonly (readonly [string, Json])[]): Promise<Position> => {
    const stream = streamName(`staff-${accountId}`);
    const drafts = events.map(([type, data]) => ({
      ...{ type, data, schemaVersion: 1, occurredOn: '2025-01-01' },
      command: {
        ...{ commandId: commandId(accountId), commandDigest: '0', actorId: 'a', actorRole: 'administrator' },
        ...{ correlationId: '0', causationId: null, at: '2026-01-01T00:00:00.000Z' },
      },
    }));
    const outcome = await store.append(stream, 'no-stream', envelop(null, stream, drafts));
    if (outcome.outcome === 'conflict') throw new Error('Two writers.');
    return outcome.position;
  };
  await happen('p1', ['CertificationGranted', granted]);
  await happen(
    'demo-clinician',
    ['CertificationGranted', granted],
    ['CertificationEnded', { certificationId: 'c', on: '2025-06-01', reason: 'left' }],
    ['TrainingCompleted', { trainingId: 't', component: 'Case study', quarterHours: 6, on: '2025-02-01' }],
    ['TrainingCompleted', { trainingId: 'u', component: 'Case study', quarterHours: 2, on: '2025-02-02' }],
    ['TrainingStruckOut', { trainingId: 'u', reason: 'twice' }],
  );
  await catchUp({ database, store, models: [staffRecords] });
  const rows = await listStaffRecords(database);
  expect(rows).toMatchObject([
    {
      accountId: 'demo-clinician',
      certifications: [{ ...granted, endedOn: '2025-06-01', endReason: 'left' }],
      trainings: [{ trainingId: 't', quarterHours: 6 }],
    },
    { accountId: 'p1', certifications: [{ ...granted, endedOn: null }], trainings: [] },
  ]);
  expect(await listStaffRecords(database, ['p1'])).toHaveLength(1);
  await database.query('delete from read_models.staff_record');
  expect(await rebuild({ database, store, models: [staffRecords] })).toBe('rebuilt');
  expect(await listStaffRecords(database)).toEqual(rows);
});
