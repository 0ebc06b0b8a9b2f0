import type { Measured, Subject } from '../subject';
import { verdictOf } from '../verdict';
import { changeInPoints } from './change-in-points';
import { assessmentAtBeginning } from './focus-began';

export const gain = (subject: Subject, atLeastPoints: number): Measured => {
  const beginning = assessmentAtBeginning(subject);
  const value = beginning === null ? null : changeInPoints(subject.focus, beginning, subject.newest);
  return {
    value,
    threshold: atLeastPoints,
    verdict: value === null ? 'unknown' : verdictOf(value >= atLeastPoints),
  };
};
