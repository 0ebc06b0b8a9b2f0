import {
  functionalDomains,
  officialComparisons,
  type Instrument,
  type OfficialComparison,
  type TranscribedValues,
} from '@understory/domain';
import type { Section, Table } from '../document/report-document';
import { showDay, showShortDay } from '../wording/day';
import { assessmentKindNames, categoryNames, domainNames } from '../wording/names';
import { nothing } from '../wording/nothing';
import { showHundredths } from '../wording/number';
import { showPartPercent } from '../wording/part-percent';
import type { Reading, RecordFacts } from './record-facts';

/** What official reports print, beside what the same scores give here; no section where nothing was transcribed. */
export const officialSections = (facts: RecordFacts): readonly Section[] => {
  const tables = facts.readings.flatMap((reading) => {
    const { official } = reading.assessment;
    return official === null ? [] : [table(facts, reading, official)];
  });
  if (tables.length === 0) return [];
  const note =
    'Official values were copied by hand from an official report; their formulas are not public, and none of them is ' +
    'computed here. They disagree where the categories differ, or the percents by more than the instrument allows.';
  return [
    {
      heading: 'Official values beside the computed ones',
      blocks: [...tables, { type: 'paragraph', tone: 'note', text: note }],
    },
  ];
};

const table = ({ normSets }: RecordFacts, reading: Reading, official: TranscribedValues): Table => {
  const { assessment, map, instrument } = reading;
  const comparisons = officialComparisons(assessment, normSets, () => instrument);
  return {
    type: 'table',
    caption: `${assessmentKindNames[assessment.kind]} of ${showDay(assessment.assessedOn)} in the official report of ${showShortDay(official.reportedOn)}`,
    columns: [
      { heading: 'Domain', share: 116, align: 'left' },
      { heading: 'Score printed', share: 50, align: 'right' },
      { heading: 'Typical printed', share: 50, align: 'right' },
      { heading: 'Percent printed', share: 50, align: 'right' },
      { heading: 'Percent computed', share: 56, align: 'right' },
      { heading: 'Held against each other', share: 150, align: 'left' },
    ],
    rows: functionalDomains.map((domain) => {
      const { scoreHundredths, typicalHundredths, percentHundredths } = official.domains[domain];
      return [
        { text: domainNames[domain], strong: true },
        { text: printed(scoreHundredths) },
        { text: printed(typicalHundredths) },
        { text: printed(percentHundredths), strong: true },
        { text: showPartPercent(map.domains[domain]), strong: true },
        {
          text: heldAgainst(
            comparisons.find((one) => one.domain === domain),
            instrument,
          ),
        },
      ];
    }),
    notes: [
      `Report: ${official.source}. Cortical modulation ratio as printed there: ${printed(official.cmrHundredths)}.`,
    ],
  };
};

const printed = (hundredths: number | null): string => (hundredths === null ? nothing : showHundredths(hundredths));

const heldAgainst = (comparison: OfficialComparison | undefined, { officialTolerancePoints }: Instrument): string => {
  const { disagrees = null, officialCategory = null, computedCategory = null } = comparison ?? {};
  if (disagrees === null || officialCategory === null || computedCategory === null) return 'nothing to compare';
  if (disagrees === 'no') return 'agree';
  if (disagrees === 'percent') return `differ by more than ${officialTolerancePoints} points`;
  return `differ: ${categoryNames[officialCategory].toLowerCase()} printed, ${categoryNames[computedCategory].toLowerCase()} computed`;
};
