import fc from 'fast-check';
import {
  answerSixRs,
  approve,
  changeIt,
  correct,
  correctDose,
  cosign,
  declineToCosign,
  deliver,
  deliverAll,
  endIt,
  evaluate,
  makePrimary,
  planIt,
  rateSecond,
  reread,
  review,
  sign,
  transcribe,
  signer,
  voidIt,
} from '../given/commands';
import { assessmentId, doseId, enrolled } from '../given/events';
import { recorded } from '../given/given';
import { flatNorms, lookUp, norms } from '../given/norms';
import { day, scores } from '../given/ratings';
import type { EventId } from '../ids';
import { regionsBottomUp } from '../instrument/region';
import { instrumentV1 } from '../instrument/instrument';
import { readinessPolicyV1 } from '../policy/readiness-policy-v1';
import { assessReadiness } from '../readiness/assess-readiness';
import { addDays } from '../calendar/local-date';
import { assessmentKinds } from './assessment/assessment-kind';
import { assessmentsInOrder } from './assessment/assessments-in-order';
import type { Child } from './child';
import type { ChildCommand } from './child-command';
import { decide } from './decide';
import { evolve, fold } from './evolve';
import { essentialBelow } from '../sequence/essential-below';
import { sixRAnswers } from './six-rs/six-rs';
import { focusOf } from './focus/focus-of';
import { currentDoses } from './intervention/current-doses';

const normSets = lookUp(flatNorms, norms({}, 'flat', 2));
const few = fc.constantFrom('a', 'b', 'c', 'd');
const anyOn = fc.integer({ min: 0, max: 300 }).map((days) => addDays(day('2024-01-01'), days));
const anyScores = fc
  .record({
    brainstem: fc.constantFrom(5, 8, 9, 9, 9),
    diencephalon: fc.constantFrom(5, 8, 9, 9, 9),
    limbic: fc.constantFrom(6, 7, 8, 9),
    cortex: fc.constantFrom(null, 5, 8),
  })
  .map((regions) => scores(regions));
const anyRating = fc.record({ id: few, on: anyOn, kind: fc.constantFrom(...assessmentKinds), scores: anyScores });
const anyPlan = fc
  .record({
    id: few,
    region: fc.constantFrom('limbic', 'brainstem'),
    minutes: fc.integer({ min: 0, max: 30 }),
    startsOn: anyOn,
  })
  .map((plan) => ({ ...plan, reference: `of ${plan.id}` }) as const);
const anyDelivery = fc.record({
  id: few,
  intervention: few,
  at: anyOn.map((on) => `${on}T10:00Z`),
  minutes: fc.integer({ min: 1, max: 900 }),
});

const anyAnswer = fc.constantFrom(...sixRAnswers);
const anyWhy = fc.constantFrom({}, { overrideReason: 'the school asks for it' }).map((why) => ({
  ...why,
  essentialBelow: essentialBelow(normSets, () => instrumentV1),
}));
const maybeReason = fc.constantFrom(null, 'misread');
const anyTranscription = fc.record({
  id: few,
  percents: fc.constantFrom([9000, null, 6000, 7000], [6400, 8000, 6000, null]),
  cmr: fc.constantFrom(null, 85),
  reportedOn: fc.constantFrom('2024-06-01', '2025-01-01'),
  reason: maybeReason,
});
const anySecondRating = fc.record({ id: few, scores: anyScores, reason: maybeReason });

const anyRetraction: fc.Arbitrary<ChildCommand> = few.chain((id) =>
  fc.constantFrom<ChildCommand>(
    { type: 'RetractDose', doseId: doseId(id), reason: 'another child' },
    { type: 'RetractOfficialValues', assessmentId: assessmentId(id), reason: 'another child' },
    { type: 'RetractSecondRating', assessmentId: assessmentId(id), reason: 'another child' },
  ),
);

const anyFact: fc.Arbitrary<ChildCommand> = fc.oneof(
  { weight: 4, arbitrary: anyRating.map(sign) },
  { weight: 2, arbitrary: anyRating.map((rating) => sign({ ...rating, signer: signer('trainee', false) })) },
  { weight: 1, arbitrary: few.map((id) => cosign('certified', { id })) },
  { weight: 1, arbitrary: few.map((id) => declineToCosign('certified', { id })) },
  { weight: 2, arbitrary: anyRating.map(correct) },
  { weight: 1, arbitrary: few.map((id) => voidIt({ id })) },
  { weight: 2, arbitrary: anyTranscription.map(transcribe) },
  { weight: 2, arbitrary: anySecondRating.map(rateSecond) },
  { weight: 2, arbitrary: anyPlan.map(planIt) },
  { weight: 1, arbitrary: anyPlan.map(changeIt) },
  { weight: 3, arbitrary: anyDelivery.map(deliver) },
  { weight: 1, arbitrary: anyDelivery.map(correctDose) },
  { weight: 1, arbitrary: anyRetraction },
  { weight: 1, arbitrary: fc.tuple(few, anyOn).map(([id, on]) => endIt({ id, on })) },
  { weight: 1, arbitrary: few.map((id) => makePrimary({ id, reason: 'the school asks for it' })) },
  { weight: 1, arbitrary: fc.tuple(few, anyAnswer).map(([id, relational]) => answerSixRs({ relational }, { id })) },
  { weight: 1, arbitrary: fc.tuple(anyDelivery, anyDelivery).map((doses) => deliverAll(...doses)) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2).map((version) => reread(version)) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...regionsBottomUp), anyWhy).map(([focus, why]) => approve(focus, why)),
  },
);
const anyCommand: fc.Arbitrary<ChildCommand> = fc.oneof(
  { weight: 6, arbitrary: anyFact },
  { weight: 3, arbitrary: fc.uuid().map((id) => evaluate(id, normSets)) },
);
const anyReview = fc.constantFrom('accepted' as const, 'declined' as const);

/** Ids follow from the command and not from the place in the log, as they do in a store. */
const apply = (
  child: Child,
  command: ChildCommand,
  name: string,
  seen?: (before: Child, after: Child) => void,
): Child => {
  const decision = decide(command, child);
  if (decision.outcome === 'refused') return child;
  return recorded(decision.events).reduce((before, event, index) => {
    const after = evolve(before, { ...event, id: `${name}/${index}` as EventId });
    seen?.(before, after);
    return after;
  }, child);
};
const start = fold(
  recorded([
    enrolled(),
    { type: 'CareTeamChanged', data: { accountIds: ['certified', 'trainee'] }, occurredOn: day('2024-01-01') },
  ]),
);
const openFlags = ({ flags }: Child) => flags.filter(({ status }) => status === 'open');
const proposals = (child: Child) => openFlags(child).map((flag) => ({ ...flag, flagId: null }));

describe('whatever is commanded', () => {
  it('is refused, or makes events that each change the record', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCommand, anyReview), { maxLength: 40 }), (steps) => {
        let child = start;
        steps.forEach(([command, decision], index) => {
          const noticed = (before: Child, after: Child) => expect(after).not.toEqual(before);
          child = apply(child, command, `command-${index}`, noticed);
          const [open] = openFlags(child);
          if (open !== undefined && index % 5 === 0) {
            child = apply(child, review(decision, { id: open.flagId }), `review-${index}`, noticed);
          }
        });
      }),
    ));

  it('leaves one assessment of a day and kind, one dose of an id, and one open flag at most', () =>
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
        const child = commands.reduce((before, command, index) => apply(before, command, `command-${index}`), start);
        const keys = assessmentsInOrder(child).map(({ assessedOn, kind }) => `${assessedOn} ${kind}`);
        const doses = currentDoses(child.doses).map(({ doseId }) => doseId);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(doses).size).toBe(doses.length);
        expect(openFlags(child).length).toBeLessThanOrEqual(1);
      }),
    ));
});

describe('the open flag', () => {
  it('is a function of the facts alone: evaluated after each of them, or once at the end', () =>
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 25 }), (facts) => {
        let often = start;
        let once = start;
        facts.forEach((fact, index) => {
          once = apply(once, fact, `fact-${index}`);
          often = apply(often, fact, `fact-${index}`);
          often = apply(often, evaluate(`flag-${index}`, normSets), `evaluation-${index}`);
        });
        once = apply(once, evaluate('flag', normSets), 'evaluation');
        expect(proposals(often)).toEqual(proposals(once));
      }),
      { numRuns: 300 },
    ));

  it('stays as it is when evaluated again', () =>
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
        const reached = commands.reduce((before, command, index) => apply(before, command, `command-${index}`), start);
        const child = apply(reached, evaluate('last', normSets), 'last');
        expect(decide(evaluate('more', normSets), child)).toEqual({ outcome: 'accepted', events: [] });
      }),
    ));
});

describe('the same facts recorded in any order', () => {
  const anyFacts = fc.record({
    ratings: fc.uniqueArray(anyRating, { maxLength: 4, selector: ({ id }) => id }),
    transcriptions: fc.uniqueArray(anyTranscription, { maxLength: 2, selector: ({ id }) => id }),
    seconds: fc.uniqueArray(anySecondRating, { maxLength: 2, selector: ({ id }) => id }),
    plans: fc.uniqueArray(anyPlan, { maxLength: 3, selector: ({ id }) => id }),
    doses: fc.uniqueArray(anyDelivery, { maxLength: 4, selector: ({ id }) => id }),
    arrivals: fc.array(fc.nat(), { minLength: 17, maxLength: 17 }),
  });
  type Fact = { readonly command: ChildCommand; readonly name: string; readonly rests: string | null };

  /** Each where it arrives, but never before what it is about: nobody can log a dose of a plan that is not there. */
  const inOrderOfArrival = (facts: readonly Fact[], arrivals: readonly number[]): readonly ChildCommand[] => {
    const arrival = new Map(facts.map(({ name }, index) => [name, arrivals[index] ?? 0]));
    const place = ({ name, rests }: Fact): number =>
      Math.max(arrival.get(name) ?? 0, (rests === null ? undefined : arrival.get(rests)) ?? 0);
    return [...facts]
      .sort((one, other) => place(one) - place(other) || Number(one.rests !== null) - Number(other.rests !== null))
      .map(({ command }) => command);
  };
  const picture = (commands: readonly ChildCommand[]) => {
    const child = commands.reduce((before, command) => apply(before, command, JSON.stringify(command)), start);
    const doses = currentDoses(child.doses).toSorted((one, other) => (one.doseId < other.doseId ? -1 : 1));
    return {
      assessments: assessmentsInOrder(child),
      doses,
      focus: focusOf(child, normSets, readinessPolicyV1),
      readiness: assessReadiness(child, readinessPolicyV1, normSets),
    };
  };

  it('end in the same clinical picture', () =>
    fc.assert(
      fc.property(anyFacts, ({ ratings, transcriptions, seconds, plans, doses, arrivals }) => {
        const kinds = new Set(ratings.map(({ on, kind }) => `${on} ${kind}`));
        const moments = new Set(doses.map(({ intervention, at }) => `${intervention} ${at}`));
        // Two of one day and kind, or of one moment, are one entry too many in any order.
        fc.pre(kinds.size === ratings.length && moments.size === doses.length);
        const facts: readonly Fact[] = [
          ...ratings.map((rated) => ({ command: sign(rated), name: `rating ${rated.id}`, rests: null })),
          ...plans.map((plan) => ({ command: planIt(plan), name: `plan ${plan.id}`, rests: null })),
          ...transcriptions.map((each) => ({
            command: transcribe(each),
            name: `transcription ${each.id}`,
            rests: `rating ${each.id}`,
          })),
          ...seconds.map((each) => ({
            command: rateSecond(each),
            name: `second ${each.id}`,
            rests: `rating ${each.id}`,
          })),
          ...doses.map((dose) => ({
            command: deliver(dose),
            name: `dose ${dose.id}`,
            rests: `plan ${dose.intervention}`,
          })),
        ];
        expect(picture(inOrderOfArrival(facts, arrivals))).toEqual(picture(facts.map(({ command }) => command)));
      }),
      { numRuns: 300 },
    ));
});
