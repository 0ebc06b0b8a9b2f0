import { isBelow, toDouble, type PercentFraction } from '../brain-map/percent-fraction';
import { daysBetween } from '../calendar/local-date';
import type { Assessment, Child } from '../child/child';
import { functionsOfRegion } from '../instrument/brain-functions';
import { regionsBelow, type Region } from '../instrument/region';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import { assessmentEvidence } from './assessment-evidence';
import { doseCriterion } from './dose-criterion';
import type { Criterion } from './readiness-event';

/** What the criteria look at. */
export type Subject = {
  readonly child: Child;
  readonly focus: Region;
  readonly newest: Assessment;
  readonly previous: Assessment | null;
  readonly percent: (assessment: Assessment, region: Region) => PercentFraction | null;
};

/** All that must hold before the focus moves to the next region, met or not, in the order of the policy. */
export const upCriteria = (subject: Subject, policy: ReadinessPolicy): readonly Criterion[] => [
  percentNow(subject, policy),
  lowestScore(subject, policy),
  percentBefore(subject, policy),
  daysApart(subject, policy),
  lowerRegions(subject, policy),
  ratedInBoth(subject),
  doseCriterion(subject.child, subject.focus, subject.previous, subject.newest, policy),
];

const percentNow = ({ focus, newest, percent }: Subject, { readyFromPercent }: ReadinessPolicy): Criterion => ({
  key: 'percent-now',
  ...atLeast(percent(newest, focus), readyFromPercent),
  evidence: assessmentEvidence(newest),
});

const lowestScore = ({ focus, newest }: Subject, { lowestScoreAbove }: ReadinessPolicy): Criterion => {
  const rated = functionsOfRegion[focus].flatMap(({ number }) => newest.scores[number - 1] ?? []);
  const value = rated.length === 0 ? null : Math.min(...rated);
  const met = value === null || value > lowestScoreAbove;
  return { key: 'lowest-score', value, threshold: lowestScoreAbove, met, evidence: assessmentEvidence(newest) };
};

const percentBefore = ({ focus, previous, percent }: Subject, { readyFromPercent }: ReadinessPolicy): Criterion => ({
  key: 'percent-before',
  ...atLeast(previous && percent(previous, focus), readyFromPercent),
  evidence: assessmentEvidence(previous),
});

const daysApart = ({ newest, previous }: Subject, { minimumDaysBetween }: ReadinessPolicy): Criterion => {
  const value = previous === null ? null : daysBetween(previous.assessedOn, newest.assessedOn);
  const met = value !== null && value >= minimumDaysBetween;
  const evidence = assessmentEvidence(newest, previous);
  return { key: 'days-between', value, threshold: minimumDaysBetween, met, evidence };
};

const lowerRegions = ({ focus, newest, percent }: Subject, { stepBackBelowPercent }: ReadinessPolicy): Criterion => {
  const percents = regionsBelow(focus).map((region) => percent(newest, region));
  const known = percents.filter((fraction) => fraction !== null);
  return {
    key: 'lower-regions',
    value: known.length === 0 ? null : Math.min(...known.map(toDouble)),
    threshold: stepBackBelowPercent,
    met: percents.every((fraction) => fraction !== null && !isBelow(fraction, stepBackBelowPercent)),
    evidence: assessmentEvidence(newest),
  };
};

const ratedInBoth = ({ focus, newest, previous, percent }: Subject): Criterion => {
  const value = [newest, previous].filter((read) => read !== null && percent(read, focus) !== null).length;
  return { key: 'rated', value, threshold: 2, met: value === 2, evidence: assessmentEvidence(newest, previous) };
};

const atLeast = (fraction: PercentFraction | null, threshold: number) => ({
  value: fraction === null ? null : toDouble(fraction),
  threshold,
  met: fraction !== null && !isBelow(fraction, threshold),
});
