import fc from 'fast-check';
import { flatNorms, norms } from '../given/norms';
import { scores } from '../given/ratings';
import { brainFunctions, functionsOfRegion } from '../instrument/brain-functions';
import { instrumentV1 } from '../instrument/instrument';
import { functionalDomains } from '../instrument/functional-domain';
import { regionsBottomUp } from '../instrument/region';
import type { Score, Scores } from '../instrument/scores';
import { demonstrationNormSet } from '../norms/demonstration-norms';
import { readMap } from './read-map';

const nothing = { score: null, typical: null, percent: null, category: null };
const anyScores: fc.Arbitrary<Scores> = fc.array(
  fc.option(fc.integer({ min: 1, max: 12 }).map((value) => value as Score)),
  { minLength: 32, maxLength: 32 },
);

describe('reading a map', () => {
  it('gives each region its score, its typical score, its percent and its category', () => {
    const map = readMap({ scores: scores({ brainstem: 5, limbic: 12 }, 8), ageMonths: 100 }, flatNorms);
    expect(map.regions.brainstem).toEqual({ score: 30, typical: 60, percent: 50, category: 'essential' });
    expect(map.regions.diencephalon).toEqual({ score: 64, typical: 80, percent: 80, category: 'therapeutic' });
    expect(map.regions.limbic).toEqual({ score: 72, typical: 60, percent: 120, category: 'enrichment' });
    expect(map.domains['sensory-integration']).toMatchObject({ score: 38, typical: 70 });
    expect(map.domains.cognitive).toMatchObject({ score: 96, typical: 120, percent: 80 });
    expect(map.whole).toMatchObject({ score: 30 + 64 + 72 + 48 + 48, typical: 320 });
  });

  it('reads 26 of norms 6.6 and 6.7 that sum to 40 as exactly 65, which is therapeutic', () => {
    const trap = norms({ limbic: [660, 670, 670, 660, 670, 670] });
    const map = readMap({ scores: scores({ limbic: [4, 4, 4, 4, 5, 5] }), ageMonths: 100 }, trap);
    expect(map.regions.limbic).toEqual({ score: 26, typical: 40, percent: 65, category: 'therapeutic' });
  });

  it('has a percent with 5 of 6 rated, over the norms of those five', () => {
    const map = readMap({ scores: scores({ limbic: [6, 6, 6, 6, 6, null] }), ageMonths: 100 }, flatNorms);
    expect(map.regions.limbic).toEqual({ score: 30, typical: 50, percent: 60, category: 'essential' });
  });

  it('has sums but no percent with 4 of 6, or 6 of 8, rated', () => {
    const rated = scores({ limbic: [6, 6, 6, 6, null, null], diencephalon: [6, 6, 6, 6, 6, 6, null, null] });
    const map = readMap({ scores: rated, ageMonths: 100 }, flatNorms);
    expect(map.regions.limbic).toEqual({ score: 24, typical: 40, percent: null, category: null });
    expect(map.regions.diencephalon).toEqual({ score: 36, typical: 60, percent: null, category: null });
  });

  it('has a percent with 7 of 8 rated', () => {
    const rated = scores({ diencephalon: [6, 6, 6, 6, 6, 6, 6, null] });
    expect(readMap({ scores: rated, ageMonths: 100 }, flatNorms).regions.diencephalon.percent).toBe(60);
  });

  it('says nothing about a region without a rated function', () =>
    expect(readMap({ scores: scores({ cortex: null }), ageMonths: 100 }, flatNorms).regions.cortex).toEqual(nothing));

  it('has scores alone when no norm set is given, or none of its rows covers the age', () => {
    const alone = { score: 54, typical: null, percent: null, category: null };
    expect(readMap({ scores: scores({}), ageMonths: 100 }, null).regions.limbic).toEqual(alone);
    const [last] = demonstrationNormSet.rows.slice(-1);
    const at = (ageMonths: number) => readMap({ scores: scores({}), ageMonths }, demonstrationNormSet).regions.limbic;
    expect(at(last?.toMonths ?? 0)).toEqual(alone);
    expect(at((last?.toMonths ?? 0) - 1).percent).not.toBeNull();
  });

  it('parts the categories where the instrument it is given does', () => {
    const limits = { ...instrumentV1, essentialBelowPercent: 91, enrichmentFromPercent: 95 };
    expect(readMap({ scores: scores({}), ageMonths: 9 }, flatNorms, limits).regions.limbic.category).toBe('essential');
  });
});

describe('every map', () => {
  it('totals the same by region, by domain and as a whole', () =>
    fc.assert(
      fc.property(anyScores, fc.integer({ min: 0, max: 251 }), (rated, ageMonths) => {
        const map = readMap({ scores: rated, ageMonths }, demonstrationNormSet);
        const total = (parts: readonly { readonly score: number | null }[]) =>
          parts.reduce((sum, { score }) => sum + (score ?? 0), 0);
        const hundredths = (parts: readonly { readonly typical: number | null }[]) =>
          parts.reduce((sum, { typical }) => sum + Math.round((typical ?? 0) * 100), 0);
        const regions = regionsBottomUp.map((region) => map.regions[region]);
        const domains = functionalDomains.map((domain) => map.domains[domain]);
        expect(total(regions)).toBe(map.whole.score ?? 0);
        expect(total(domains)).toBe(map.whole.score ?? 0);
        expect(hundredths(regions)).toBe(hundredths([map.whole]));
        expect(hundredths(domains)).toBe(hundredths([map.whole]));
      }),
    ));

  it('never lets the norm of an unrated function, or of another region, move a percent', () =>
    fc.assert(
      fc.property(
        anyScores,
        fc.constantFrom(...regionsBottomUp),
        fc.integer({ min: 100, max: 1200 }),
        (rated, region, norm) => {
          const counts = new Set(functionsOfRegion[region].map(({ number }) => number));
          const [row] = flatNorms.rows;
          const typicalHundredths = brainFunctions.map(({ number }) =>
            counts.has(number) && rated[number - 1] !== null ? 1000 : norm,
          );
          const changed = { ...flatNorms, rows: [{ fromMonths: 0, toMonths: 1200, ...row, typicalHundredths }] };
          const read = (normSet: typeof flatNorms) =>
            readMap({ scores: rated, ageMonths: 50 }, normSet).regions[region];
          expect(read(changed)).toEqual(read(flatNorms));
        },
      ),
    ));
});
