import type { NormSet } from '@understory/domain';
import type { Section } from '../document/report-document';
import { showNormSet } from '../wording/reference-data';
import type { RecordFacts } from './record-facts';

/** What the numbers mean and where they come from. */
export const readingSection = (facts: RecordFacts): Section => ({
  heading: 'How to read this report',
  blocks: [
    { type: 'bullets', items: [...meanings(facts), ...facts.normSetsUsed.map(describeNormSet), versions(facts)] },
  ],
});

const meanings = (facts: RecordFacts): readonly string[] => {
  return [
    'Score: a clinician rates each of 32 functions from 1 (lowest) to 12. Boxes show the score, its colour and one to ' +
      'four filled squares for the colour, so that the map can be read in black and white. In the key, the score stands ' +
      'before the age-typical score. Not rated is never low.',
    'Percent of age-typical: the sum of the child\u2019s scores \u00f7 the sum of the typical scores for the age \u00d7 100, over the ' +
      'functions rated in that assessment; given when at least 80 % of a region\u2019s or domain\u2019s functions were rated.',
    'Percents are cut to one decimal and never rounded up, so that a printed number stands on the right side of a limit: ' +
      '64.97 % prints as 64.9. Categories and criteria are read from the exact numbers.',
    ...categories(facts),
    'Changes are differences of the printed percents, in percentage points, and are given only between assessments read ' +
      'with one norm set and one instrument version. A falling percent beside a rising score means growth slower than typical.',
    'A dash stands for a missing number. No number is carried forward from an earlier assessment.',
  ];
};

/** Assessments are read by the version they were signed with, so a report may hold several. */
const categories = ({ instrumentsUsed }: RecordFacts): readonly string[] => {
  const limits = instrumentsUsed.map(({ version, essentialBelowPercent: low, enrichmentFromPercent: high }) => {
    const by = instrumentsUsed.length > 1 ? ` by version ${version} of the instrument` : '';
    return `Categories${by}: essential under ${low} %, therapeutic from ${low} to under ${high} %, enrichment from ${high} %.`;
  });
  return instrumentsUsed.length > 1
    ? [...limits, 'Colours, categories and changes are not to be compared across versions of the instrument.']
    : limits;
};

const describeNormSet = (normSet: NormSet): string =>
  `Norm set: ${showNormSet(normSet)}${normSet.demonstration ? ' (demonstration norms)' : ''}. ` +
  `Source: ${sentence(normSet.source)} Licence: ${sentence(normSet.licence)}`;

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const versions = ({ policy, instrumentsUsed }: RecordFacts): string => {
  const versionsUsed = instrumentsUsed.map(({ version }) => version).join(', ');
  const instrument = versionsUsed === '' ? '' : ` Instrument: version ${versionsUsed}.`;
  return `Readiness policy: version ${policy.version}.${instrument}`;
};
