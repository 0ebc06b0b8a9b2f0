import { sixRs, type ChildCommand, type InterventionId, type SixR, type SixRAnswer } from '@understory/domain';
import { randomFor } from '../chance/random';
import { wording } from '../clinic/wording';
import type { Course } from './course';
import { staffNow } from './program-now';
import { today } from './today';

/** Most plans are held against the six R's when they are made; some never are, and of some not all six hold. */
export const answerSixRs = (course: Course, interventionId: InterventionId): void => {
  const random = randomFor(interventionId, 'six-rs');
  if (random.chance(0.2)) return;
  const weakest = random.pick(sixRs);
  const holds = random.chance(0.45);
  const answer = (each: SixR): SixRAnswer =>
    each !== weakest || holds ? 'yes' : random.chance(0.7) ? 'not-yet' : 'unanswered';
  const command: Extract<ChildCommand, { type: 'AnswerSixRs' }> = {
    type: 'AnswerSixRs',
    interventionId,
    answeredOn: today(course),
    ...{ relational: answer('relational'), relationalNote: null },
    ...{ relevant: answer('relevant'), relevantNote: null },
    ...{
      repetitive: answer('repetitive'),
      repetitiveNote: weakest === 'repetitive' && !holds ? wording.notOftenEnough[0] : null,
    },
    ...{ rewarding: answer('rewarding'), rewardingNote: null },
    ...{ rhythmic: answer('rhythmic'), rhythmicNote: null },
    ...{ respectful: answer('respectful'), respectfulNote: null },
  };
  course.give(staffNow(course).clinician, command);
};
