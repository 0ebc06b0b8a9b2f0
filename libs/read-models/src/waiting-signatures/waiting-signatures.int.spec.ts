import { postgresEventStore } from '@understory/event-store';
import { createTestDatabase } from '../../../../test/support/database';
import { historyOf } from '../brain-map-history/brain-map-history.queries';
import { findChild } from '../caseload/caseload.queries';
import { readModels } from '../index';
import {
  childIdFor,
  cosigned,
  declined,
  enrolled,
  flagged,
  happen,
  submitted,
  type Happening,
} from '../made-up-children.fixture';
import { flagsOf } from '../readiness-flags/readiness-flags.queries';
import { catchUp } from '../runner/catch-up';
import { freshDatabases } from '../runner/fresh-database.fixture';
import { rebuild } from '../runner/rebuild/rebuild';
import { listWaitingSignatures } from './waiting-signatures.queries';

const freshDatabase = freshDatabases(createTestDatabase);
const everybody = { programs: null, careTeamOf: null, demonstrationOnly: false };
const team = (child: string, accountId: string): Happening => ({
  child,
  type: 'CareTeamChanged',
  data: { accountIds: [accountId] },
});

describe('assessments that wait for a co-signature', () => {
  it('are listed while they wait, to whoever the child is within reach of', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    await happen(store, [
      ...['1', '2', '3'].flatMap((child) => [enrolled(child), team(child, `of-${child}`), submitted(child)]),
      cosigned('2'),
      declined('3'),
    ]);
    await catchUp({ database, store, models: readModels });
    const waiting = await listWaitingSignatures(database, everybody);
    expect(waiting).toMatchObject([{ childId: childIdFor('1'), submittedBy: 'trainee', program: 'day treatment' }]);
    expect(await listWaitingSignatures(database, { ...everybody, careTeamOf: 'of-1' })).toEqual(waiting);
    expect(await listWaitingSignatures(database, { ...everybody, careTeamOf: 'of-2' })).toEqual([]);
    await database.query('delete from read_models.waiting_signature');
    expect(await rebuild({ database, store, models: readModels })).toBe('rebuilt');
    expect(await listWaitingSignatures(database, everybody)).toEqual(waiting);
  });

  it('feed no other list until they are co-signed', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    const seen = async () => [
      (await historyOf(database, childIdFor('1'))).length,
      (await findChild(database, childIdFor('1')))?.numberOfAssessments,
      (await flagsOf(database, childIdFor('1'))).length,
    ];
    await happen(store, [enrolled('1'), submitted('1')]);
    await catchUp({ database, store, models: readModels });
    expect(await seen()).toEqual([0, 0, 0]);
    await happen(store, [cosigned('1'), flagged('1', 'f')]);
    await catchUp({ database, store, models: readModels });
    expect(await seen()).toEqual([1, 1, 1]);
  });
});
