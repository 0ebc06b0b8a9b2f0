import { brainFunctions, regionsBottomUp } from '@understory/domain';
import type { Section } from '../document/report-document';
import { showDay } from '../wording/day';
import { assessmentKindNames, categoryNames, regionNames } from '../wording/names';
import { counted } from '../wording/number';
import { showPercent } from '../wording/percent';
import { partTenths } from '../wording/part-percent';
import { describeChange } from './change';
import { describeFocus } from './focus-section';
import type { Reading, RecordFacts } from './record-facts';
import { describeOpenFlag } from './flags';
import { ratedAmong } from './rated-functions';

/** The page in five lines, for a reader who reads no further. */
export const glanceSection = (facts: RecordFacts): Section => ({
  heading: 'At a glance',
  blocks: [{ type: 'bullets', items: facts.newest === null ? [nothingRated] : glance(facts, facts.newest) }],
});

const nothingRated = 'No assessment has been signed yet, so there is no map, no percent and no proposal.';

const glance = (facts: RecordFacts, newest: Reading): readonly string[] => {
  const { assessment, map } = newest;
  const known = regionsBottomUp.flatMap((region) => {
    const tenths = partTenths(map.regions[region]);
    return tenths === null ? [] : [{ region, tenths, category: map.regions[region].category }];
  });
  const lowest = known.reduce<(typeof known)[number] | null>(
    (low, one) => (low === null || one.tenths < low.tenths ? one : low),
    null,
  );
  const rated = counted(ratedAmong(brainFunctions, assessment.scores), 'function');
  return [
    `Newest assessment: ${assessmentKindNames[assessment.kind].toLowerCase()} on ${showDay(assessment.assessedOn)}, ` +
      `${rated} of 32 rated; ${counted(facts.readings.length, 'assessment')} in all.`,
    ...(lowest === null
      ? ['No region has a percent in the newest assessment.']
      : [
          `Lowest region now: ${regionNames[lowest.region]} at ${showPercent(lowest.tenths)} of age-typical` +
            `${lowest.category === null ? '' : ` (${categoryNames[lowest.category].toLowerCase()})`}.`,
        ]),
    ...describeChange(facts, newest),
    describeFocus(facts),
    describeOpenFlag(facts),
  ];
};
