import { assessmentsInOrder, type Child, type Region } from '@understory/domain';
import { regionNames } from '../wording';
import { changedFunctions, type Frame } from './frames';
import { texts } from './texts';

/** What an event changed in the record, in words; empty when nothing that is shown. */
export const whatChanged = (frame: Frame): readonly string[] => {
  const { before, after } = frame;
  const functions = changedFunctions(frame).size;
  return [
    ...changed(
      before.enrolment?.program ?? texts.noFocus,
      after.enrolment?.program ?? texts.noFocus,
      texts.counts.program,
    ),
    ...changed(assessmentsInOrder(before).length, assessmentsInOrder(after).length, texts.counts.assessments),
    ...changed(count(before, 'official'), count(after, 'official'), texts.counts.official),
    ...changed(count(before, 'secondRating'), count(after, 'secondRating'), texts.counts.secondRatings),
    ...changed(waiting(before), waiting(after), texts.counts.waiting),
    ...(functions === 0 ? [] : [texts.scores(functions)]),
    ...changed(nameOf(before.approvedFocus), nameOf(after.approvedFocus), texts.focusIs),
    ...changed(before.interventions.length, after.interventions.length, texts.counts.interventions),
    ...(before.doses === after.doses ? [] : [texts.counts.dose]),
    ...changed(before.retracted.length, after.retracted.length, texts.counts.retracted),
    ...changed(openFlags(before), openFlags(after), texts.counts.openFlags),
  ];
};

/** Of the assessments that count, how many entries of this sort stand beside them, corrections included. */
const count = (child: Child, beside: 'official' | 'secondRating'): number =>
  assessmentsInOrder(child).reduce((sum, assessment) => {
    const entry = assessment[beside];
    return entry === null ? sum : sum + 1 + entry.corrections.length;
  }, 0);

const changed = <Value>(from: Value, to: Value, say: (from: Value, to: Value) => string): readonly string[] =>
  from === to ? [] : [say(from, to)];

const nameOf = (focus: Region | null): string => (focus === null ? texts.noFocus : regionNames[focus]);

const waiting = ({ submissions }: Child): number => submissions.filter(({ status }) => status === 'waiting').length;

const openFlags = ({ flags }: Child): number => flags.filter(({ status }) => status === 'open').length;
