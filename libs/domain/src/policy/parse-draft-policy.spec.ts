import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseDraftPolicy } from './parse-draft-policy';
import { mostCriteria } from './parse-rule';
import { policyAsFirstPublished } from './policy-as-first-published';
import { policyFaultCodes } from './policy-fault';
import { readinessPolicyV1 } from './readiness-policy-v1';
import { vocabulary } from './vocabulary';

const { version: _, ...v1 } = readinessPolicyV1;
const stepBack = { criterion: 'step-back', underPercent: 62 };
const now = (atLeastPercent: unknown) => ({ criterion: 'percent-now', atLeastPercent });
const nested = (depth: number): object => (depth === 0 ? now(65) : { all: [nested(depth - 1)] });
const fall = {
  criterion: 'reliable-fall',
  reliability: 0.9,
  standardDeviationPoints: 5.25,
  source: 'Agency study 2026',
};
const faultsOf = (written: unknown) => {
  const parsed = parseDraftPolicy(written);
  return parsed.outcome === 'parsed' ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`);
};

describe('a policy', () => {
  it('is read as it was written', () => expect(parseDraftPolicy(v1)).toEqual({ outcome: 'parsed', policy: v1 }));

  it.each([
    ['two decimals', { ...v1, up: now(65.55) }],
    ['a rule four deep', { ...v1, up: nested(3) }],
    ['as many criteria as there may be', { ...v1, up: { any: Array.from({ length: mostCriteria }, () => now(65)) } }],
    ['a reliable fall with its source', { ...v1, back: { any: [fall, stepBack] } }],
    ['a withdrawal', { ...v1, withdrawal: { criterion: 'newest-older', moreThanDays: 180 } }],
  ])('may have %s', (_what, written) => expect(faultsOf(written)).toEqual([]));

  const cases: readonly (readonly [string, unknown, string])[] = [
    ['no object', [v1], '$ POLICY.NOT_AN_OBJECT'],
    ['a field nobody knows', { ...v1, version: 1 }, '$.version POLICY.FIELD_UNKNOWN'],
    ['a field that may name a person', { ...v1, 'Ada Lovelace': 1 }, "$['?'] POLICY.FIELD_UNKNOWN"],
    ['a prototype', JSON.parse(`{"__proto__":{},${JSON.stringify(v1).slice(1)}`), "$['?'] POLICY.FIELD_UNKNOWN"],
    ['no source', { ...v1, source: undefined }, '$.source POLICY.TEXT_MALFORMED'],
    ['a blank author', { ...v1, author: ' ' }, '$.author POLICY.TEXT_MALFORMED'],
    ['a title of 201 characters', { ...v1, title: 'x'.repeat(201) }, '$.title POLICY.TEXT_MALFORMED'],
    ['half a character', { ...v1, reason: 'a\ud83d' }, '$.reason POLICY.TEXT_MALFORMED'],
    ['an id with a blank', { ...v1, id: 'agency 2026' }, '$.id POLICY.ID_MALFORMED'],
    ['a day that does not exist', { ...v1, takesEffectOn: '2026-02-30' }, '$.takesEffectOn POLICY.DAY_MALFORMED'],
    [
      'limits the wrong way round',
      { ...v1, essentialBelowPercent: 90 },
      '$.enrichmentFromPercent POLICY.LIMITS_CROSSED',
    ],
    ['a percent as text', { ...v1, up: now('65') }, '$.up.atLeastPercent POLICY.NUMBER_MALFORMED'],
    ['a percent of 0', { ...v1, up: now(0) }, '$.up.atLeastPercent POLICY.NUMBER_OUT_OF_RANGE'],
    ['a percent of 201', { ...v1, up: now(201) }, '$.up.atLeastPercent POLICY.NUMBER_OUT_OF_RANGE'],
    ['three decimals', { ...v1, up: now(65.555) }, '$.up.atLeastPercent POLICY.NUMBER_MALFORMED'],
    ['no limit', { ...v1, up: { criterion: 'percent-now' } }, '$.up.atLeastPercent POLICY.FIELD_MISSING'],
    ['a limit too many', { ...v1, up: { ...now(65), days: 3 } }, '$.up.days POLICY.FIELD_UNKNOWN'],
    [
      'half a day',
      { ...v1, up: { criterion: 'days-between', atLeastDays: 1.5 } },
      '$.up.atLeastDays POLICY.NUMBER_MALFORMED',
    ],
    ['an unknown criterion', { ...v1, up: { criterion: 'mood' } }, '$.up.criterion POLICY.CRITERION_UNKNOWN'],
    [
      'a criterion of every object',
      { ...v1, up: { criterion: 'toString' } },
      '$.up.criterion POLICY.CRITERION_UNKNOWN',
    ],
    ['a step back in up', { ...v1, up: stepBack }, '$.up.criterion POLICY.CRITERION_MISPLACED'],
    ['no step back in back', { ...v1, back: now(65) }, '$.back POLICY.NO_TARGET'],
    ['a rule that is none', { ...v1, up: {} }, '$.up POLICY.RULE_MALFORMED'],
    ['all and any at once', { ...v1, up: { all: [now(65)], any: [now(65)] } }, '$.up POLICY.RULE_MALFORMED'],
    ['an all that is no list', { ...v1, up: { all: now(65) } }, '$.up POLICY.RULE_MALFORMED'],
    ['an empty all', { ...v1, up: { all: [] } }, '$.up.all POLICY.RULE_EMPTY'],
    ['a rule five deep', { ...v1, up: nested(4) }, '$.up.all[0].all[0].all[0].all[0] POLICY.RULE_TOO_DEEP'],
    [
      '25 criteria',
      { ...v1, up: { all: [now(65), { any: Array(24).fill(now(65)) }] } },
      '$.up POLICY.TOO_MANY_CRITERIA',
    ],
    ['a million criteria', { ...v1, up: { all: Array(1_000_000).fill(0) } }, '$.up POLICY.TOO_MANY_CRITERIA'],
    [
      'a reliable fall without a source',
      { ...v1, back: { ...fall, source: '' } },
      '$.back.source POLICY.TEXT_MALFORMED',
    ],
    [
      'a perfect coefficient',
      { ...v1, back: { ...fall, reliability: 1 } },
      '$.back.reliability POLICY.NUMBER_OUT_OF_RANGE',
    ],
  ];

  it.each(cases)('is faulty with %s', (_what, written, fault) => expect(faultsOf(written)).toEqual([fault]));

  it('has a case above for every code there is', () => {
    const met = cases.map(([, , fault]) => fault.split(' ')[1]);
    expect(policyFaultCodes.filter((code) => !met.includes(code))).toEqual([]);
  });

  it('lists all its faults at once, each at its place', () => {
    const { id: __, ...unnamed } = v1;
    const up = { all: [now(65), now(0), { any: [{ criterion: 'dose' }, 7] }] };
    expect(faultsOf({ ...unnamed, up, back: null })).toEqual([
      '$.id POLICY.FIELD_MISSING',
      '$.up.all[1].atLeastPercent POLICY.NUMBER_OUT_OF_RANGE',
      '$.up.all[2].any[0].atLeastPercent POLICY.FIELD_MISSING',
      '$.up.all[2].any[1] POLICY.RULE_MALFORMED',
      '$.back POLICY.RULE_MALFORMED',
    ]);
  });

  it('never throws, whatever is written', () =>
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 12 }), (written) => faultsOf(written).length > 0)));
});

describe('the policy of the first release', () => {
  const first = {
    version: 1,
    essentialBelowPercent: 65,
    enrichmentFromPercent: 85,
    readyFromPercent: 65,
    stepBackBelowPercent: 62,
    lowestScoreAbove: 3,
    minimumDaysBetween: 60,
    minimumDoseRatio: { delivered: 1, planned: 2 },
  };

  it('has the criteria of version 1, and no texts that nobody wrote then', () =>
    expect(policyAsFirstPublished.up(first)).toEqual({
      ...readinessPolicyV1,
      ...{ title: null, author: null, reason: null, source: null, licence: null, takesEffectOn: null },
    }));
});

describe('the vocabulary', () => {
  it.each(Object.entries(vocabulary))('says what %s means and bounds every limit of it', (_, { means, fields }) => {
    expect(means).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(fields)).not.toEqual([]);
  });
});

describe('the description of the language', () => {
  const text = readFileSync(join(__dirname, 'policy-language.md'), 'utf8');

  it('has an example that is a policy', () =>
    expect(faultsOf(JSON.parse(/```json\n(.*?)```/su.exec(text)?.[1] ?? ''))).toEqual([]));

  it.each(Object.entries(vocabulary))('has a row for %s with each of its limits', (criterion, { fields }) => {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${criterion}\` |`)) ?? '';
    expect(Object.keys(fields).filter((field) => !row.includes(`\`${field}\``))).toEqual([]);
  });
});
