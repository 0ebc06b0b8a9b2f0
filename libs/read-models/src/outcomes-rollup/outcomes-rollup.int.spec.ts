import { demonstrationNormSet, type NormSetLookup } from '@understory/domain';
import { eventStoreMigrations, postgresEventStore, type EventStore } from '@understory/event-store';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import {
  catchUp,
  readModelMigrations,
  readModels,
  readOutcomes,
  readRolledUpOutcomes,
  rollUpOutcomes,
  type OutcomeScope,
} from '../index';
import { enrolled, flagged, happen, signed, type Happening } from '../made-up-children.fixture';

jest.setTimeout(60_000);

let test: TestDatabase;
let store: EventStore;

const lookup: NormSetLookup = ({ name }) => (name === demonstrationNormSet.name ? demonstrationNormSet : undefined);
const norms = { normSets: [{ name: demonstrationNormSet.name, version: 1 }], lookup };
const { signal } = new AbortController();

const scopes: readonly OutcomeScope[] = [
  { programs: null, demonstrationOnly: false },
  { programs: null, demonstrationOnly: true },
  { programs: ['Large', 'Small'], demonstrationOnly: false },
  { programs: ['Small'], demonstrationOnly: false },
  { programs: [], demonstrationOnly: false },
];

/** So many children, each with so many assessments of rising scores, and a flag. */
const group = (program: string, from: number, count: number, assessments: number, demonstration = true) =>
  Array.from({ length: count }, (_, number) => {
    const child = String(from + number);
    const rated = Array.from({ length: assessments }, (_, index) =>
      signed(child, {
        assessmentId: `a${index + 1}`,
        kind: index === 0 ? 'baseline' : 'reassessment',
        assessedOn: `202${index}-02-01`,
        ageMonths: 70,
        scores: Array.from({ length: 32 }, () => 3 + index + (number % 4)),
      }),
    );
    return [enrolled(child, { program, demonstration }), ...rated, flagged(child, 'f')];
  }).flat();

beforeEach(async () => {
  test = await createTestDatabase([eventStoreMigrations, ...readModelMigrations]);
  store = postgresEventStore(test.database);
  await happens([...group('Large', 100, 24, 3), ...group('Small', 200, 4, 5), ...group('Real', 300, 12, 2, false)]);
});
afterEach(() => test.drop());

const happens = async (happenings: readonly Happening[]): Promise<void> => {
  await happen(store, happenings);
  await catchUp({ database: test.database, store, models: readModels });
};

const rollUp = () => rollUpOutcomes(test.database, norms, signal);
const rolledUp = (scope: OutcomeScope) => readRolledUpOutcomes(test.database, scope, norms);
const computed = (scope: OutcomeScope) => readOutcomes(test.database, scope, lookup);

const expectTheSame = async (): Promise<void> => {
  for (const scope of scopes) expect(await rolledUp(scope)).toEqual(await computed(scope));
};

describe('rolled-up outcomes', () => {
  it('are the numbers that are computed when they are asked for, in every scope', async () => {
    expect(await rolledUp({ programs: null, demonstrationOnly: false })).toBeNull();
    await rollUp();
    await expectTheSame();
    expect(await rolledUp({ programs: null, demonstrationOnly: false })).toHaveLength(3);
  });

  it('are computed again for the programs alone in which something happened', async () => {
    // Of all their children, and of the made-up ones: in `Real` there are none.
    expect(await rollUp()).toBe(5);
    expect(await rollUp()).toBe(0);
    const voided = { assessmentId: 'a1', supersedes: 'e', reason: 'sealed' };
    await happens([{ child: '100', type: 'AssessmentVoided', data: voided }]);
    expect(await rollUp()).toBe(2);
    await expectTheSame();
  });

  it('follow a child from one program into another, and into one that nobody was in', async () => {
    await rollUp();
    const transfer = (child: string, program: string) =>
      ({ child, type: 'ProgramTransferred', data: { program, transferredOn: '2026-01-01' } }) as const;
    await happens([transfer('100', 'Small'), transfer('200', 'Large'), transfer('201', 'New')]);
    await rollUp();
    await expectTheSame();
    await happens([transfer('201', 'Large')]);
    await rollUp();
    await expectTheSame();
  });

  it('are not those of other norms', async () => {
    await rollUp();
    const later = { normSets: [...norms.normSets, { name: 'agency', version: 1 }], lookup };
    expect(await readRolledUpOutcomes(test.database, { programs: null, demonstrationOnly: false }, later)).toBeNull();
    expect(await rollUpOutcomes(test.database, later, signal)).toBe(5);
  });

  it('are computed again when an event was taken in that had been parked', async () => {
    await test.database.query(
      `insert into read_models.parked_event (place, model, position, stream, revision, event_id, event_type)
       values ('live', 'brain-map-history', 3, 'child-x', 1, 'e', 'AssessmentSigned')`,
    );
    await rollUp();
    await test.database.query('delete from read_models.parked_event');
    expect(await rolledUp({ programs: null, demonstrationOnly: false })).toBeNull();
    expect(await rollUp()).toBe(5);
  });

  it('of a slow twin never replace newer ones', async () => {
    await rollUp();
    await test.database.query('update read_models.outcomes_rollup set built_at_position = 1000000, children = 0');
    expect(await rollUp()).toBe(5);
    const rows = await test.database.query('select from read_models.outcomes_rollup where children = 0');
    expect(rows).toHaveLength(5);
  });
});
