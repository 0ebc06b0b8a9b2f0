import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandTypes } from '@understory/commands';

const repository = join(__dirname, '../../../..');

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('node_modules') && /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => join(folder, file));
const textOf = (file: string): string => readFileSync(join(repository, file), 'utf8');

const files = ['apps', 'libs', 'test'].flatMap(filesUnder);
const isSpec = (file: string): boolean => /\.(spec|journey|conformance)\.tsx?$/.test(file);
// These two go over every code there is: they would meet one that no test of a rule does.
const overviews = ['codes-met.spec.ts', 'refusal-table.spec.ts'];
const specs = files.filter((file) => isSpec(file) && !overviews.some((name) => file.endsWith(name)));
const told = specs.map(textOf).join('\n');
/** Made by hand for tests, as the words in which specs give commands. */
const givenWords = files.filter((file) => file.includes('/given/') || file.endsWith('.fixture.ts'));

const declared = [
  ...new Set(
    files
      .filter((file) => !isSpec(file) && /^(libs\/(domain|commands)\/src|apps\/api\/src\/problems)\//.test(file))
      .flatMap((file) => [...textOf(file).matchAll(/'([A-Z][A-Z_]*\.[A-Z][A-Z0-9_]*)'/g)])
      .flatMap(([, code]) => (code === undefined ? [] : [code])),
  ),
];

/** Each with why no test brings it about. A code that is met, or that is new and not met, fails the test. */
const unmet: Readonly<Record<string, string>> = {
  'CATALOGUE.BUSY': 'five lost races in a row',
  'INSTRUMENT.BUSY': 'five lost races in a row',
  'INTERVALS.BUSY': 'five lost races in a row',
  'NORMS.BUSY': 'five lost races in a row',
  'POLICY.BUSY': 'five lost races in a row',
  'LIVE.FULL': 'five hundred pages that listen at once',
  'PARKED.OTHER_VERSION': 'to be met with two releases side by side',
};

describe('what the product may refuse', () => {
  it('finds the codes and the specs it is held against', () => {
    expect(declared.length).toBeGreaterThan(250);
    expect(specs.length).toBeGreaterThan(200);
  });

  it('is met in a test by every stable code, but for those that say why not', () =>
    expect(declared.filter((code) => !told.includes(code)).sort()).toEqual(Object.keys(unmet).sort()));

  it('is asked by every command in a test', () => {
    const words = told + givenWords.map(textOf).join('\n');
    expect(commandTypes.filter((type) => !words.includes(`'${type}'`))).toEqual([]);
  });
});
