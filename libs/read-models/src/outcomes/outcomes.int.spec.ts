import { demonstrationNormSet, normRowForAge, type NormSetLookup } from '@understory/domain';
import { eventStoreMigrations, postgresEventStore, type EventStore, type Json } from '@understory/event-store';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import {
  catchUp,
  readModelMigrations,
  readModels,
  readOutcomes,
  type OutcomeCell,
  type ProgramOutcomes,
} from '../index';
import { childIdFor, enrolled, flagged, happen, signed, type Happening } from '../made-up-children.fixture';

let test: TestDatabase;
let store: EventStore;
let programs: ReadonlyMap<string, ProgramOutcomes>;

const everywhere = { programs: null, demonstrationOnly: false };
const agency = { ...demonstrationNormSet, name: 'agency' };
const lookup: NormSetLookup = ({ name }) => [demonstrationNormSet, agency].find((set) => set.name === name);

const flat = (score: number) => Array.from({ length: 32 }, () => score);

/** Brainstem alone is left unrated. */
const withoutBrainstem = [...Array.from({ length: 6 }, () => null), ...Array.from({ length: 26 }, () => 5)];

/** As many children as asked, each with the assessments of its number. */
const group = (
  program: string,
  from: number,
  count: number,
  series: (number: number) => readonly { readonly [key: string]: Json }[],
): readonly Happening[] =>
  Array.from({ length: count }, (_, number) => {
    const child = String(from + number);
    const assessments = series(number).map((data, index) =>
      signed(child, {
        assessmentId: `a${index + 1}`,
        kind: index === 0 ? 'baseline' : 'reassessment',
        assessedOn: `202${index}-02-01`,
        ageMonths: 70,
        scores: flat(5),
        ...data,
      }),
    );
    return [enrolled(child, { program }), ...assessments];
  }).flat();

const reviewed = (child: string, decision: 'accepted' | 'declined'): Happening => ({
  child,
  type: 'ReadinessReviewed',
  data: { flagId: 'f', decision, reason: 'sealed' },
});

beforeAll(async () => {
  test = await createTestDatabase([eventStoreMigrations, ...readModelMigrations]);
  store = postgresEventStore(test.database);
  const flags = Array.from({ length: 24 }, (_, number) => flagged(String(100 + number), 'f'));
  const reviews = Array.from({ length: 24 }, (_, number) =>
    reviewed(String(100 + number), number < 12 ? 'accepted' : 'declined'),
  );
  await happen(store, [
    // Twenty-four with a baseline; fourteen come again, of whom one is not rated in the brainstem; ten a third time.
    ...group('Large', 100, 24, (number) => [
      {},
      ...(number < 14 ? [{ scores: number === 0 ? withoutBrainstem : flat(6) }] : []),
      ...(number < 10 ? [{ scores: flat(7) }] : []),
    ]),
    ...flags,
    ...reviews,
    ...group('Small', 200, 10, () => [{}]),
    ...group('Mixed', 300, 12, () => [{}]),
    { child: '300', type: 'AssessmentsReread', data: { normSet: { name: 'agency', version: 1 }, reason: 'r' } },
    enrolled('600', { program: 'Real', demonstration: false }),
    // Nobody of these has a baseline.
    ...group('None', 400, 12, () => [{ kind: 'reassessment' }]),
    ...Array.from({ length: 12 }, (_, number) => flagged(String(300 + number), 'f')),
    reviewed('300', 'accepted'),
  ]);
  await catchUp({ database: test.database, store, models: readModels });
  const found = await readOutcomes(test.database, everywhere, lookup);
  programs = new Map(found.map((outcomes) => [outcomes.program, outcomes]));
}, 60_000);
afterAll(() => test.drop());

const cell = (program: string, step: number, region = 'brainstem'): OutcomeCell | undefined =>
  programs.get(program)?.regions.find((outcomes) => outcomes.region === region)?.steps[step];

const flagsOf = (program: string) => programs.get(program)?.flags.find(({ region }) => region === 'brainstem');

const percentAt = (score: number): number => {
  const norms = normRowForAge(demonstrationNormSet, 70)?.typicalHundredths.slice(0, 6) ?? [];
  return Math.floor((score * 6 * 100_000) / norms.reduce((sum, norm) => sum + norm, 0)) / 10;
};

const withheld = { meanPercent: null, n: null, missing: null, unreadable: null, suppressed: true };

describe('the outcomes of a program', () => {
  it('are the mean percent of each region at the baseline and at each later assessment, with n', () => {
    expect(cell('Large', 0)).toMatchObject({ meanPercent: percentAt(5), n: 24, missing: 0, suppressed: false });
    expect(cell('Large', 1)).toMatchObject({ meanPercent: percentAt(6), n: 13, suppressed: false });
  });

  it('say who is missing, and keep apart who was assessed but cannot be read', () => {
    expect(cell('Large', 1)).toMatchObject({ n: 13, missing: 10, unreadable: 1 });
    expect(cell('Large', 1, 'limbic')).toMatchObject({ n: 14, missing: 10, unreadable: 0 });
  });

  it('say nothing of a group under eleven, not even how many are missing from it', () => {
    expect(cell('Large', 2)).toMatchObject(withheld);
    expect(cell('Small', 0)).toMatchObject(withheld);
  });

  it('leave out children who have no baseline', () => expect(cell('None', 0)).toMatchObject(withheld));

  it('have as many steps for every program, so that their number tells of none', () =>
    expect(new Set([...programs.values()].flatMap(({ regions }) => regions.map(({ steps }) => steps.length)))).toEqual(
      new Set([3]),
    ));

  it('name the norm sets, and mark a mean that several of them went into', () => {
    expect(programs.get('Mixed')?.normSets.map(({ name }) => name)).toEqual(['agency', 'demonstration']);
    expect(cell('Mixed', 0)).toMatchObject({ n: 12, mixedNormSets: true });
    expect(cell('Large', 0)).toMatchObject({ mixedNormSets: false });
  });

  it('follow a voided assessment', async () => {
    const voided = { assessmentId: 'a1', supersedes: 'e', reason: 'sealed' };
    const again = [
      ...group('Voided', 500, 12, () => [{}]),
      { child: '500', type: 'AssessmentVoided', data: voided } as const,
    ];
    await happen(store, again);
    await catchUp({ database: test.database, store, models: readModels });
    const [outcomes] = await readOutcomes(test.database, { ...everywhere, programs: ['Voided'] }, lookup);
    expect(outcomes?.regions[0]?.steps[0]).toMatchObject({ n: 11, missing: 0 });
  });

  it('are told of the programs in scope only', async () => {
    const names = async (scope: Parameters<typeof readOutcomes>[1]) =>
      (await readOutcomes(test.database, scope, lookup)).map(({ program }) => program);
    expect(await names({ programs: ['Small'], demonstrationOnly: false })).toEqual(['Small']);
    expect(await names({ programs: [], demonstrationOnly: false })).toEqual([]);
    expect(await names(everywhere)).toContain('Real');
    expect(await names({ programs: null, demonstrationOnly: true })).not.toContain('Real');
  });
});

describe('the flags of a program', () => {
  it('are counted by what became of them', () =>
    expect(flagsOf('Large')).toEqual({
      region: 'brainstem',
      raised: 24,
      accepted: 12,
      declined: 12,
      suppressed: false,
    }));

  it('are withheld where a small part, or none, would show or could be subtracted', () =>
    expect(flagsOf('Mixed')).toMatchObject({ raised: 12, accepted: null, declined: null, suppressed: true }));

  it('are withheld as a whole where they are of few children', () =>
    expect(flagsOf('Small')).toEqual({
      region: 'brainstem',
      raised: null,
      accepted: null,
      declined: null,
      suppressed: true,
    }));

  it('never name a child', () => expect(JSON.stringify([...programs.values()])).not.toContain(childIdFor('100')));
});
