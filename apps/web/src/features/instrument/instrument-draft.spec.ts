import { instrumentV1 } from '@understory/domain';
import { changesBetween } from '../publishing/changes';
import { contentOf, draftOf, faultsOf, readInstrument } from './instrument-draft';

const { version: _, source: __, licence: ___, ...shipped } = instrumentV1;
const draft = draftOf(shipped);
const told = (over: object) => faultsOf({ ...draft, ...over });

describe('an instrument as it is typed', () => {
  it('is what was published until somebody types', () => {
    expect(faultsOf(draft)).toEqual([]);
    expect(changesBetween(contentOf(shipped), contentOf(readInstrument(draft)))).toEqual([]);
  });

  it('is read against the version in force by function, colour, limit and period', () => {
    const changed = {
      ...draft,
      domains: draft.domains.map((domain, index) => (index === 13 ? ('self-regulation' as const) : domain)),
      bandEnds: ['2', '6', '9'],
      numbers: { ...draft.numbers, essentialBelowPercent: '62.5' },
      periodEnds: ['3', '13', '48', '132'],
    };
    expect(changesBetween(contentOf(shipped), contentOf(readInstrument(changed)))).toEqual([
      { where: '14 Primary Sensory Integration', before: 'Sensory integration', after: 'Self-regulation' },
      { where: 'Red', before: '1–3', after: '1–2' },
      { where: 'Orange', before: '4–6', after: '3–6' },
      { where: 'Essential under so many percent', before: '65', after: '62.5' },
      { where: 'Perinatal', before: '0–2 months: 0 to 2 months', after: '0–3 months: 0 to 2 months' },
      { where: 'Infancy', before: '2–13 months: 2 to 12 months', after: '3–13 months: 2 to 12 months' },
    ]);
  });

  it.each([
    ['a band that ends before it begins', { bandEnds: ['3', '3', '9'] }, 'Orange'],
    ['a band up to the last score', { bandEnds: ['3', '6', '12'] }, 'Yellow'],
    ['a percent with three decimals', { numbers: { ...draft.numbers, enrichmentFromPercent: '85.125' } }, 'Enrichment'],
    ['limits that do not ascend', { numbers: { ...draft.numbers, essentialBelowPercent: '85' } }, 'Enrichment'],
    ['half a day', { numbers: { ...draft.numbers, lateEntryAfterDays: '1.5' } }, 'A late entry'],
    ['a period that ends before it begins', { periodEnds: ['2', '2', '48', '132'] }, 'Infancy'],
    ['a period without words', { stated: draft.stated.map((words, index) => (index === 5 ? ' ' : words)) }, 'Youth'],
    ['a domain without a function', { domains: draft.domains.map(() => 'relational') }, 'Sensory integration'],
  ])('is refused with %s', (_name, over, where) => expect(told(over)[0]?.where).toContain(where));
});
