import fc from 'fast-check';
import { addDays } from '../calendar/local-date';
import { parseYearMonth } from '../calendar/year-month';
import {
  changeIt,
  correct,
  correctDose,
  deliver,
  discharge,
  endIt,
  planIt,
  rateSecond,
  sign,
  transcribe,
  transfer,
  voidIt,
} from '../given/commands';
import { assessmentId, doseId, enrolled, interventionId } from '../given/events';
import { recorded } from '../given/given';
import { correctHistory, correctRelational, recordHistory, recordRelational } from '../given/history';
import { flatNorms, lookUp, norms } from '../given/norms';
import { day, scores } from '../given/ratings';
import type { ConsentId, EventId, HistoryEntryId, IncidentId, RelationalHealthId, RiskEstimateId } from '../ids';
import { instrumentV1 } from '../instrument/instrument';
import { readinessPolicyV1 } from '../policy/readiness-policy-v1';
import { assessReadiness } from '../readiness/assess-readiness';
import { adherenceByWeek } from '../adherence/adherence-by-week';
import { assessmentsInOrder } from './assessment/assessments-in-order';
import type { Child } from './child';
import type { ChildCommand } from './child-command';
import { staysOf } from './course/stays';
import { decide } from './decide';
import { evolve, fold } from './evolve';
import { focusOf } from './focus/focus-of';
import { readHistory } from './history/read-history';
import { currentDoses, retractedDoses } from './intervention/current-doses';
import { relationalHealthOverTime } from './relational-health/relational-health-over-time';
import { estimatesInOrder } from './risk-estimate/estimates-in-order';

const normSets = lookUp(flatNorms, norms({}, 'flat', 2));
const start = fold(recorded([enrolled()]));
const lastDay = day('2024-12-31');
const born = parseYearMonth('2016-03');
if (born === null) throw new Error('No month');

/** One entry of a late pile, and what must be there before it: nobody corrects what is not there yet. */
type Fact = { readonly name: string; readonly command: ChildCommand; readonly after: readonly string[] };

/** Entries, what was put right of them, and what was taken back, of every kind that has all three. */
const ids = ['a', 'b', 'c'] as const;
const anyId = fc.constantFrom(...ids);
const score = fc.constantFrom(5, 7, 8, 9);
const anyScores = fc.record({ brainstem: score, diencephalon: score, limbic: score }).map((by) => scores(by));
const mistake = 'another child';

// Days are given out by place, so that no two entries are one too many in any order: that is another rule's work.
const on = (place: number): string => addDays(day('2024-01-05'), place * 11);
const at = (place: number): string => `${on(place)}T10:00Z`;

type Steps = { readonly corrected: boolean; readonly takenBack: boolean };
const anySteps: fc.Arbitrary<Steps> = fc.record({ corrected: fc.boolean(), takenBack: fc.boolean() });

/** An entry, perhaps its correction, perhaps its being taken back: each after the one before it. */
const chain = (
  name: string,
  after: readonly string[],
  { corrected, takenBack }: Steps,
  [entry, correction, retraction]: readonly [ChildCommand, ChildCommand, ChildCommand],
): readonly Fact[] => {
  const first: Fact = { name, command: entry, after };
  const second: Fact = { name: `${name} corrected`, command: correction, after: [name] };
  const third: Fact = {
    name: `${name} taken back`,
    command: retraction,
    after: corrected ? [second.name] : [name],
  };
  return [first, ...(corrected ? [second] : []), ...(takenBack ? [third] : [])];
};

const anyAssessment = fc
  .record({ id: anyId, scores: anyScores, corrected: anyScores, steps: anySteps, official: anySteps, second: anySteps })
  .map(({ id, steps, official, second, ...rated }): readonly Fact[] => {
    const place = ids.indexOf(id);
    const name = `assessment ${id}`;
    const was = { id, kind: 'reassessment', on: on(place) } as const;
    const beside = [
      ...chain(`official ${id}`, [name], official, [
        transcribe({ id, reportedOn: '2024-12-01' }),
        transcribe({ id, reportedOn: '2024-12-01', cmr: 91, reason: 'misread' }),
        { type: 'RetractOfficialValues', assessmentId: assessmentId(id), reason: mistake },
      ]),
      ...chain(`second ${id}`, [name], second, [
        rateSecond({ id }),
        rateSecond({ id, scores: scores({}, 9), reason: 'misread' }),
        { type: 'RetractSecondRating', assessmentId: assessmentId(id), reason: mistake },
      ]),
    ];
    const own = chain(name, [], steps, [
      sign({ ...was, scores: rated.scores }),
      correct({ ...was, on: on(place + 10), scores: rated.corrected, rater: 'Corrected' }),
      voidIt({ id }),
    ]);
    // A voided assessment takes nothing beside it any more.
    const voiding = `${name} taken back`;
    return [
      ...own.map((fact) =>
        fact.name === voiding ? { ...fact, after: [...fact.after, ...beside.map(({ name: each }) => each)] } : fact,
      ),
      ...beside,
    ];
  });

const anyWork = fc
  .record({
    ...{ id: anyId, minutes: fc.constantFrom(10, 20), dose: anySteps },
    ...{ changed: fc.boolean(), ended: fc.boolean(), takenBack: fc.boolean() },
  })
  .map(({ id, minutes, changed, ended, takenBack, dose }): readonly Fact[] => {
    const place = ids.indexOf(id);
    const name = `plan ${id}`;
    const plan = { id, region: 'limbic', reference: `I ${id}`, startsOn: on(place) } as const;
    const change: Fact = { name: `${name} changed`, command: changeIt({ ...plan, minutes: 30 }), after: [name] };
    const end: Fact = {
      name: `${name} ended`,
      command: endIt({ id, on: on(place + 8) }),
      after: changed ? [change.name] : [name],
    };
    return [
      { name, command: planIt({ ...plan, minutes }), after: [] },
      ...(changed ? [change] : []),
      ...(ended ? [end] : []),
      ...(dose.takenBack && takenBack
        ? [
            {
              name: `${name} taken back`,
              command: { type: 'RetractIntervention', interventionId: interventionId(id), reason: mistake } as const,
              after: [`dose ${id} taken back`, ended ? end.name : changed ? change.name : name],
            },
          ]
        : []),
      ...chain(`dose ${id}`, [name], dose, [
        deliver({ id, intervention: id, at: at(place), minutes: 15 }),
        correctDose({ id, at: at(place + 20), minutes: 25 }),
        { type: 'RetractDose', doseId: doseId(id), reason: mistake },
      ]),
    ];
  });

const anyAccount = fc
  .record({
    id: anyId,
    value: fc.constantFrom(3, 9, null),
    source: fc.constantFrom('carer', 'caseworker'),
    steps: anySteps,
  })
  .map(({ id, value, source, steps }): readonly Fact[] => {
    const account = { id, source, value, confidence: value === null ? null : 'high', on: on(1) } as const;
    return chain(`account ${id}`, [], steps, [
      recordHistory(account),
      correctHistory({ ...account, value: 6, confidence: 'low' }),
      { type: 'RetractHistory', entryId: id as string as HistoryEntryId, reason: mistake },
    ]);
  });

const anyRelational = fc
  .record({ id: anyId, family: fc.constantFrom(2, 8), steps: anySteps })
  .map(({ id, family, steps }): readonly Fact[] =>
    chain(`relational ${id}`, [], steps, [
      recordRelational({ id, family, on: on(2) }),
      correctRelational({ id, family: 5, on: on(2) }),
      { type: 'RetractRelationalHealth', relationalHealthId: id as string as RelationalHealthId, reason: mistake },
    ]),
  );

const anyEstimate = fc.record({ id: anyId, steps: anySteps }).map(({ id, steps }): readonly Fact[] => {
  const estimateId = id as string as RiskEstimateId;
  const estimate = { estimateId, period: null, reportedOn: day(on(3)) } as const;
  return chain(`estimate ${id}`, [], steps, [
    { type: 'TranscribeRiskEstimate', ...estimate, estimate: `moderate ${id}` },
    { type: 'CorrectRiskEstimate', ...estimate, estimate: `high ${id}`, reason: 'misread' },
    { type: 'RetractRiskEstimate', estimateId, reason: mistake },
  ]);
});

const anyIncident = fc.record({ id: anyId, steps: anySteps }).map(({ id, steps }): readonly Fact[] => {
  const incidentId = id as string as IncidentId;
  const reportAt = (place: number) =>
    ({
      ...({ kind: 'restraint', happenedAt: at(place), happenedOn: day(on(place)), minutes: 4 } as const),
      ...{ setting: 'hall', description: 'held' },
    }) as const;
  const place = ids.indexOf(id);
  return chain(`incident ${id}`, [], steps, [
    { type: 'RecordIncident', incidentId, ...reportAt(place) },
    { type: 'CorrectIncident', incidentId, ...reportAt(place + 10), reason: 'misread' },
    { type: 'RetractIncident', incidentId, reason: mistake },
  ]);
});

const anyConsent = fc
  .record({ id: anyId, withdrawn: fc.boolean(), takenBack: fc.boolean() })
  .map(({ id, withdrawn, takenBack }): readonly Fact[] => {
    const consentId = id as string as ConsentId;
    const name = `consent ${id}`;
    const terms = { purpose: 'treatment', partner: null, givenBy: 'A parent', relation: 'parent' } as const;
    const from = { givenOn: day(on(1)), validFrom: day(on(1)), validUntil: null, person: null, factKinds: [] } as const;
    const withdrawal = { withdrawnOn: day(on(6)), withdrawnBy: 'A parent', reason: 'moved' } as const;
    return [
      { name, command: { type: 'RecordConsent', consentId, ...terms, ...from }, after: [] },
      ...(withdrawn
        ? [
            {
              name: `${name} withdrawn`,
              command: { type: 'WithdrawConsent', consentId, ...withdrawal } as const,
              after: [name],
            },
          ]
        : []),
      ...(takenBack
        ? [
            {
              name: `${name} taken back`,
              command: { type: 'RetractConsent', consentId, reason: mistake } as const,
              after: withdrawn ? [`${name} withdrawn`] : [name],
            },
          ]
        : []),
    ];
  });

/** Leaves on the last day of all, and perhaps did not: late entries have earlier days, before and after it is known. */
const anyDischarge = fc.boolean().map((takenBack): readonly Fact[] => [
  { name: 'discharge', command: discharge(lastDay), after: [] },
  ...(takenBack
    ? [
        {
          name: 'discharge taken back',
          command: { type: 'RetractDischarge', dischargedOn: lastDay, reason: mistake } as const,
          after: ['discharge'],
        },
      ]
    : []),
]);

const anyTransfer = fc
  .constantFrom(0, 1)
  .map((place): readonly Fact[] => [
    { name: `transfer ${place}`, command: transfer(['home', 'school'][place] ?? '', on(4 + place)), after: [] },
  ]);

const pile = fc
  .tuple(
    fc.uniqueArray(anyAssessment, { maxLength: 3, selector: nameOf }),
    fc.uniqueArray(anyWork, { maxLength: 3, selector: nameOf }),
    fc.uniqueArray(anyAccount, { maxLength: 3, selector: nameOf }),
    fc.uniqueArray(anyRelational, { maxLength: 2, selector: nameOf }),
    fc.uniqueArray(anyEstimate, { maxLength: 2, selector: nameOf }),
    fc.uniqueArray(anyIncident, { maxLength: 2, selector: nameOf }),
    fc.uniqueArray(anyConsent, { maxLength: 2, selector: nameOf }),
    fc.array(anyDischarge, { maxLength: 1 }),
    fc.uniqueArray(anyTransfer, { maxLength: 2, selector: nameOf }),
  )
  .map((kinds) => kinds.flat(2));

function nameOf(facts: readonly Fact[]): string {
  return facts[0]?.name ?? '';
}

/** Each where it arrives, but after everything it is about. */
const inOrderOfArrival = (facts: readonly Fact[], arrivals: readonly number[]): readonly Fact[] => {
  const waiting = new Map(facts.map((fact, index) => [fact.name, { fact, arrival: arrivals[index] ?? index }]));
  const order: Fact[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ fact }) => fact.after.every((name) => !waiting.has(name)));
    const [next] = ready.sort((one, other) => one.arrival - other.arrival);
    if (next === undefined) throw new Error('Entries wait for one another.');
    waiting.delete(next.fact.name);
    order.push(next.fact);
  }
  return order;
};

/** Ids follow from the entry and not from its place, as they do in a store. */
const recordOf = (facts: readonly Fact[]): Child =>
  facts.reduce((child, { name, command }) => {
    const decision = decide(command, child);
    if (decision.outcome === 'refused') throw new Error(`${name} was refused: ${decision.code}`);
    return recorded(decision.events).reduce(
      (before, event, index) => evolve(before, { ...event, id: `${name}/${index}` as EventId }),
      child,
    );
  }, start);

const byId = <Entry>(entries: readonly Entry[]): readonly string[] =>
  entries.map((entry) => JSON.stringify(entry)).toSorted();

/** Everything that a clinician, a figure or a report reads out of the record. */
const pictureOf = (child: Child) => ({
  assessments: assessmentsInOrder(child),
  doses: byId(currentDoses(child.doses)),
  interventions: byId(child.interventions),
  focus: focusOf(child, normSets, readinessPolicyV1),
  readiness: assessReadiness(child, readinessPolicyV1, normSets),
  adherence: adherenceByWeek(child, day('2024-01-01'), lastDay),
  history: readHistory(child.history, born, lastDay, instrumentV1.periods),
  relationalHealth: relationalHealthOverTime(child),
  estimates: estimatesInOrder(child.riskEstimates),
  incidents: byId(child.incidents),
  consents: byId(child.consents),
  stays: staysOf(child.course),
  program: child.enrolment?.program,
  takenBack: byId([...child.retracted, ...retractedDoses(child.doses)]),
});

describe('late entries, corrections and what was taken back', () => {
  it('end in the same clinical picture, whatever the order in which they arrive', () =>
    fc.assert(
      fc.property(pile, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (facts, arrivals) => {
        expect(pictureOf(recordOf(inOrderOfArrival(facts, arrivals)))).toEqual(
          pictureOf(recordOf(inOrderOfArrival(facts, []))),
        );
      }),
      { numRuns: 150 },
    ));
});
