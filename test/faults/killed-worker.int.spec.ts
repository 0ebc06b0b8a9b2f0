import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHome, startUnderstory, understory } from '../support/product';
import { outcomeOf, type Outcome } from '../support/outcome';
import { sequence, syntheticAssessments } from '../support/synthetic-assessments';

jest.setTimeout(300_000);

const seed = 20_261_122;
const kills = 10;
const children = 200;

/**
 * What a worker leaves behind when it is killed at any moment must not show: PostgreSQL remembers what is still to be
 * done, and every effect is conditional on the log position it was made from.
 */
describe('a worker that is killed ten times while an import runs', () => {
  const quiet = createHome();
  const disturbed = createHome();
  let undisturbed: Outcome;
  let afterKills: Outcome;
  let killsAtWork = 0;

  beforeAll(async () => {
    for (const { path } of [quiet, disturbed]) {
      writeFileSync(join(path, 'assessments.csv'), syntheticAssessments({ children, assessmentsEach: 5, seed }));
    }
    const { code, stderr } = await understory(quiet.path, 'import', 'assessments', join(quiet.path, 'assessments.csv'));
    if (code !== 0) throw new Error(`The quiet import failed:\n${stderr}`);
    undisturbed = await outcomeOf(quiet.path);

    killsAtWork = await importWhileKilling(disturbed.path);
    afterKills = await outcomeOf(disturbed.path);
  });
  afterAll(() => {
    quiet.remove();
    disturbed.remove();
  });

  it('was hit while there was work to do, not after', () => {
    expect(killsAtWork).toBeGreaterThanOrEqual(kills / 2);
  });

  it('leaves every map as a quiet run makes it', () => {
    expect(afterKills.maps.size).toBe(children);
    expect(afterKills.maps).toEqual(undisturbed.maps);
  });

  it('leaves the map history that the read model shows as a quiet run makes it', () => {
    expect(afterKills.histories).toEqual(undisturbed.histories);
  });

  it('leaves the open flags of a quiet run, at most one a child', () => {
    expect(undisturbed.openFlags.length).toBeGreaterThan(10);
    expect(afterKills.openFlags).toEqual(undisturbed.openFlags);
    expect(new Set(afterKills.openFlags.map(({ child }) => child)).size).toBe(afterKills.openFlags.length);
  });

  it('leaves one newest report a child, the same to the byte', () => {
    expect(afterKills.reports.size).toBe(children);
    expect(afterKills.storedReports).toBe(children);
    expect(afterKills.reports).toEqual(undisturbed.reports);
  });
});

/** Answers how many of the kills came before the import was done. */
const importWhileKilling = async (home: string): Promise<number> => {
  const random = sequence(seed);
  let worker = startUnderstory(home, ['worker']);
  await worker.said(/worker is ready/);
  const importing = startUnderstory(home, ['import', 'assessments', join(home, 'assessments.csv')]);
  let done = false;
  void importing.finished.then(() => (done = true));
  let killsAtWork = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, Math.floor(random() * 500)));
    if (!done) killsAtWork += 1;
    worker.child.kill('SIGKILL');
    await worker.finished;
    worker = startUnderstory(home, ['worker']);
    await worker.said(/worker is ready/);
  }
  const { code, stderr } = await importing.finished;
  worker.child.kill('SIGTERM');
  await worker.finished;
  if (code !== 0) throw new Error(`The disturbed import failed:\n${stderr}`);
  return killsAtWork;
};
