import { daysBetween, type Flag, type FlagId } from '@understory/domain';
import { randomFor, type Random } from '../chance/random';
import { wording } from '../clinic/wording';
import { correctCopiedScore } from './correct-rating';
import type { Course } from './course';
import { planCare } from './plan-care';
import { staffNow } from './program-now';
import { inOfficeDays, today } from './today';

type Answer = { readonly decision: 'accepted' | 'declined'; readonly reason: string };

/** Flags raised this late wait for the person who tries the product. */
const openDays = 75;

/** Watches for a newly raised flag and has a clinician answer it some days later, or not at all. */
export const answerFlags = (): ((course: Course) => void) => {
  let seen: FlagId | null = null;
  return (course) => {
    const flag = course.child().flags.find(({ status }) => status === 'open');
    if (flag === undefined || flag.flagId === seen) return;
    seen = flag.flagId;
    if (course.sketch.stories.includes('correction-after-flag') && course.child().flags.length === 1) {
      correctCopiedScore(course, flag);
    } else if (!isLeftOpen(course, flag)) {
      answerLater(course, flag);
    }
  };
};

const isLeftOpen = (course: Course, flag: Flag): boolean => {
  const { stories, standing, lastDay } = course.sketch;
  if (stories.includes('unhurried-review')) return true;
  const isNewest = standing !== 'discharged' && daysBetween(today(course), lastDay) <= openDays;
  return isNewest && randomFor(flag.flagId, 'open').chance(0.9);
};

const answerLater = (course: Course, flag: Flag): void => {
  const random = randomFor(flag.flagId, 'answer');
  const answer = answerTo(course, flag, random);
  const days = isNextStep(course, flag) ? 1 : random.whole(4, 24);
  course.later(inOfficeDays(course, days, random.whole(9 * 60, 17 * 60)), () => {
    const isOpen = course.child().flags.some(({ flagId, status }) => flagId === flag.flagId && status === 'open');
    if (!isOpen) return;
    const review = { type: 'ReviewFlag', flagId: flag.flagId, on: today(course), ...answer } as const;
    course.give(staffNow(course).clinician, review);
    if (answer.decision === 'accepted' && !isDischarged(course)) {
      course.later(inOfficeDays(course, random.whole(4, 7), 11 * 60), () => planCare(course, { refresh: false }));
    }
  });
};

const isDischarged = ({ child }: Course): boolean => child().assessments.some(({ kind }) => kind === 'discharge');

/** Accepting a flag may raise the next one from the same assessment: it is answered with the first still in mind. */
const isNextStep = ({ child }: Course, { assessmentId }: Flag): boolean =>
  child().flags.some((other) => other.assessmentId === assessmentId && other.status === 'accepted');

/** A region that holds by this much needs no work of its own before the focus goes on. */
const ampleFromPercent = 74;

const answerTo = (course: Course, flag: Flag, random: Random): Answer => {
  const { direction, assessmentId, criteria } = flag;
  const kind = course.child().assessments.find((rated) => rated.assessmentId === assessmentId)?.kind;
  const percentNow = criteria.find(({ key }) => key === 'percent-now')?.value ?? 0;
  const accepted = (reasons: readonly string[]): Answer => ({ decision: 'accepted', reason: random.pick(reasons) });
  const declined = (reasons: readonly string[]): Answer => ({ decision: 'declined', reason: random.pick(reasons) });
  if (kind === 'follow-up') return declined(wording.declineFollowUp);
  if (direction === 'back') return random.chance(0.65) ? accepted(wording.acceptBack) : declined(wording.declineBack);
  if (kind === 'discharge') return accepted(wording.acceptAtDischarge);
  if (isNextStep(course, flag)) {
    return percentNow >= ampleFromPercent ? accepted(wording.acceptNext) : declined(wording.declineNext);
  }
  return random.chance(0.78) ? accepted(wording.acceptUp) : declined(wording.declineUp);
};
