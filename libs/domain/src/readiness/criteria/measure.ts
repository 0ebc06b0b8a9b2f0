import { neverReached } from '../../never-reached';
import type { CriterionSpec, TargetSpec } from '../../policy/criterion-spec';
import type { Measured, Subject } from '../subject';
import { daysApart, newestAtMost, newestOlder } from './day-criteria';
import { dose } from './dose-criterion';
import { focusBeganOn } from './focus-began';
import { gain } from './gain';
import { lowerRegions, percentAtLeast, percentHeld, percentUnder } from './percent-criteria';
import { lowestScore, ratedAssessments, ratedFunctions } from './rating-criteria';
import { reliableFall } from './reliable-fall';
import { stepBack, type Target } from './step-back';

/** What one criterion finds, without the evidence: a replay of a whole log asks this millions of times. */
export const measure = (spec: CriterionSpec, subject: Subject): Measured => {
  const { focus, newest, previous, percent } = subject;
  switch (spec.criterion) {
    case 'percent-now':
      return percentAtLeast(percent(newest, focus), spec.atLeastPercent);
    case 'percent-before':
      return percentAtLeast(previous && percent(previous, focus), spec.atLeastPercent);
    case 'percent-under':
      return percentUnder(percent(newest, focus), spec.underPercent);
    case 'percent-held':
      return percentHeld(subject, spec.atLeastPercent, spec.assessments);
    case 'lowest-score':
      return lowestScore(subject, spec.above);
    case 'days-between':
      return daysApart(subject, spec.atLeastDays);
    case 'lower-regions':
      return lowerRegions(subject, spec.atLeastPercent);
    case 'rated':
      return ratedAssessments(subject, spec.assessments);
    case 'rated-functions':
      return ratedFunctions(subject, spec.atLeastPercent);
    case 'dose':
      return dose(subject, previous?.assessedOn ?? null, spec.atLeastPercent);
    case 'dose-since-focus':
      return dose(subject, focusBeganOn(subject), spec.atLeastPercent);
    case 'gain':
      return gain(subject, spec.atLeastPoints);
    case 'newest-age':
      return newestAtMost(subject, spec.atMostDays);
    case 'newest-older':
      return newestOlder(subject, spec.moreThanDays);
    case 'step-back':
    case 'reliable-fall':
      return measureTarget(spec, subject);
    default:
      return neverReached(spec);
  }
};

export const measureTarget = (spec: TargetSpec, subject: Subject): Target =>
  spec.criterion === 'step-back' ? stepBack(subject, spec.underPercent) : reliableFall(subject, spec);
