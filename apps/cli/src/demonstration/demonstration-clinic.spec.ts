import {
  addDays,
  assessmentsInOrder,
  assessReadiness,
  currentDoses,
  daysBetween,
  decide,
  demonstrationNormSet,
  dischargedOn,
  evolve,
  interventionKinds,
  missingClosingAssessment,
  nobody,
  readinessPolicyV1,
  type Child,
  type ChildEventDraft,
  type EventId,
  type FlagId,
  type LocalDate,
} from '@understory/domain';
import type { Directive } from '@understory/commands';
import { demonstrationClinic } from './demonstration-clinic';
import { graceDays, reassessmentDays } from './child/visit-days';
import { shownSeed } from './load-demonstration-clinic';
import { inForceOf } from './script/in-force';

const day = (text: string) => text as LocalDate;
const { lookup } = inForceOf(demonstrationNormSet, readinessPolicyV1);

type Lived = {
  readonly reference: string;
  readonly directives: readonly Directive[];
  readonly events: readonly ChildEventDraft[];
  readonly child: Child;
};

/** Lives a script again under ids of its own, as the command handler would. */
const live = (
  reference: string,
  directives: readonly Directive[],
  after?: (child: Child, index: number) => void,
): Lived => {
  const events: ChildEventDraft[] = [];
  let child = nobody;
  for (const [index, { command, actor, at }] of directives.entries()) {
    const decision = decide(command, child);
    if (decision.outcome === 'refused') throw new Error(`${reference}, ${at}: ${decision.code}`);
    for (const event of decision.events) {
      child = evolve(child, {
        ...event,
        id: `${reference}/${events.length}` as EventId,
        revision: events.length,
        recordedAt: at,
        by: actor.id,
      });
      events.push(event);
    }
    after?.(child, index);
  }
  return { reference, directives, events, child };
};

const clinicOn = (asOf: LocalDate, seed = shownSeed): readonly Lived[] =>
  demonstrationClinic({ seed, asOf }).map(({ reference, script }) => live(reference, script()));

// Whole clinics are lived through here, on a machine that may be busy.
jest.setTimeout(120_000);

// The second is a leap day; weekdays, holidays and ages fall differently.
describe.each(['2026-11-23', '2028-02-29'].map(day))('the clinic as of %s', (asOf) => {
  let clinic: readonly Lived[] = [];
  beforeAll(() => {
    clinic = clinicOn(asOf);
  });

  const newest = ({ child }: Lived) => assessmentsInOrder(child).at(-1);
  const daysSinceNewest = (lived: Lived) => daysBetween(newest(lived)?.assessedOn ?? asOf, asOf);
  const isDischarged = ({ child }: Lived) => child.assessments.some(({ kind }) => kind === 'discharge');
  const flags = () => clinic.flatMap(({ child }) => child.flags);
  const count = (type: ChildEventDraft['type']) =>
    clinic.flatMap(({ events }) => events).filter((event) => event.type === type).length;

  it('has sixty children in three programs, every one marked as made up', () => {
    expect(new Set(clinic.map(({ reference }) => reference)).size).toBe(60);
    expect(clinic.every(({ reference }) => /^DEMO-\d{3}$/.test(reference))).toBe(true);
    expect(clinic.every(({ child }) => child.enrolment?.demonstration)).toBe(true);
    const programs = clinic.map(({ child }) => child.enrolment?.program ?? '');
    expect([...new Set(programs)].sort()).toEqual([
      'Demo day treatment',
      'Demo intensive in-home',
      'Demo psychiatric residential',
    ]);
    for (const program of programs) expect(programs.filter((other) => other === program).length).toBeGreaterThan(14);
  });

  it('rates children of 4 to 16 years', () => {
    const ages = clinic.flatMap(({ child }) => child.assessments.map(({ ageMonths }) => ageMonths));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(4 * 12);
    expect(Math.max(...ages)).toBeLessThan(17 * 12);
  });

  it('lies wholly before the day of the load, and in the order it was recorded', () => {
    for (const { directives, events } of clinic) {
      const moments = directives.map(({ at }) => at);
      expect(moments).toEqual([...moments].sort());
      expect((moments.at(-1) ?? '') < `${asOf}T00:00:00.000Z`).toBe(true);
      const lived = events.filter(({ type }) => type === 'AssessmentSigned' || type === 'DoseDelivered');
      expect(lived.filter(({ occurredOn }) => occurredOn >= asOf)).toEqual([]);
    }
  });

  it('goes back two to three years for most children', () => {
    const spans = clinic.map(({ child }) => daysBetween(child.enrolment?.enrolledOn ?? asOf, asOf));
    expect(spans.filter((days) => days > 700 && days < 1170).length).toBeGreaterThanOrEqual(50);
  });

  it('misses between 25 and 35 of a hundred newest reassessments, the in-home program most', () => {
    const due = clinic.filter(
      (lived) =>
        !isDischarged(lived) && (lived.child.assessments.length > 1 || daysSinceNewest(lived) > reassessmentDays),
    );
    const missed = due.filter((lived) => daysSinceNewest(lived) > reassessmentDays + graceDays);
    expect(missed.length / due.length).toBeGreaterThanOrEqual(0.25);
    expect(missed.length / due.length).toBeLessThanOrEqual(0.35);
    const inHome = missed.filter(({ child }) => child.enrolment?.program === 'Demo intensive in-home');
    expect(inHome.length).toBeGreaterThan(missed.length / 2);
  });

  it('has children with a single assessment, and some who were discharged and seen again', () => {
    expect(clinic.filter(({ child }) => child.assessments.length === 1).length).toBeGreaterThanOrEqual(4);
    expect(clinic.filter(isDischarged).length).toBeGreaterThanOrEqual(6);
    expect(
      clinic.filter(({ child }) => child.assessments.some(({ kind }) => kind === 'follow-up')).length,
    ).toBeGreaterThanOrEqual(3);
  });

  it('has flags in every state, and at least one step back', () => {
    const inState = (state: string) => flags().filter(({ status }) => status === state).length;
    expect(inState('open')).toBeGreaterThanOrEqual(5);
    expect(inState('declined')).toBeGreaterThanOrEqual(3);
    expect(inState('accepted')).toBeGreaterThanOrEqual(20);
    expect(inState('withdrawn')).toBeGreaterThanOrEqual(1);
    expect(
      flags().filter(({ direction, status }) => direction === 'back' && status === 'accepted').length,
    ).toBeGreaterThanOrEqual(1);
  });

  it('has the slips of real records: corrections with reasons, a late entry, a transfer, unrated functions', () => {
    expect(count('AssessmentCorrected')).toBeGreaterThanOrEqual(4);
    expect(count('DoseCorrected')).toBeGreaterThanOrEqual(10);
    expect(count('ProgramTransferred')).toBe(1);
    const signed = clinic
      .flatMap(({ directives }) => directives)
      .flatMap(({ command, at }) =>
        command.type === 'SignAssessment'
          ? [{ ...command, lateDays: daysBetween(command.assessedOn, day(at.slice(0, 10))) }]
          : [],
      );
    expect(signed.filter(({ lateDays }) => lateDays >= 30)).toHaveLength(1);
    expect(signed.filter(({ scores }) => scores.includes(null)).length).toBeGreaterThanOrEqual(20);
  });

  it('has children discharged with their closing assessment, consents, and incidents on the residential units', () => {
    const discharged = clinic.filter(({ child }) => dischargedOn(child.course) !== null);
    expect(discharged.length).toBe(9);
    expect(discharged.filter(({ child }) => missingClosingAssessment(child) !== null)).toEqual([]);
    expect(clinic.every(({ child }) => child.consents.some(({ purpose }) => purpose === 'treatment'))).toBe(true);
    expect(count('ConsentWithdrawn')).toBeGreaterThanOrEqual(1);
    // So many children that a rate of at least one half-year is shown.
    const restrainedIn = (half: string) =>
      clinic.filter(({ child }) =>
        child.incidents.some(
          ({ kind, happenedOn }) =>
            kind === 'restraint' && `${happenedOn.slice(0, 4)} ${happenedOn.slice(5) < '07-01' ? 1 : 2}` === half,
        ),
      ).length;
    const year = Number(asOf.slice(0, 4));
    const halves = [year - 1, year - 2].flatMap((each) => [`${each} 1`, `${each} 2`]);
    expect(Math.max(...halves.map(restrainedIn))).toBeGreaterThanOrEqual(11);
  });

  it('plans every kind of intervention and delivers about a third of the children a full dose', () => {
    const planned = clinic.flatMap(({ child }) => child.interventions);
    expect(new Set(planned.map(({ kind }) => kind))).toEqual(new Set(interventionKinds));
    const high = clinic.filter(({ child }) => deliveredShare(child, asOf) > 0.68);
    expect(high.length).toBeGreaterThanOrEqual(12);
    expect(high.length).toBeLessThanOrEqual(26);
  });

  it('tells the history of children as it is told: much of it unknown, some of it twice and in disagreement', () => {
    const accounts = clinic.flatMap(({ child }) => child.history);
    expect(clinic.filter(({ child }) => child.history.length > 5).length).toBeGreaterThanOrEqual(55);
    expect(accounts.filter(({ value }) => value === null).length).toBeGreaterThanOrEqual(40);
    expect(accounts.filter(({ source }) => source === 'file-review').length).toBeGreaterThanOrEqual(40);
    expect(accounts.filter(({ about }) => about === 'caregiver').length).toBeGreaterThanOrEqual(5);
    expect(count('HistoryCorrected')).toBeGreaterThanOrEqual(2);
    expect(count('RelationalHealthRecorded')).toBeGreaterThanOrEqual(60);
  });

  it('amounts to some 15,000 to 25,000 events', () => {
    const total = clinic.reduce((sum, { events }) => sum + events.length, 0);
    expect(total).toBeGreaterThan(15_000);
    expect(total).toBeLessThan(25_000);
  });
});

/** Delivered minutes of those planned up to a day, over everything that was planned for the child. */
const deliveredShare = ({ interventions, doses }: Child, asOf: LocalDate): number => {
  const planned = interventions.reduce((total, { timesPerDay, minutes, daysPerWeek, startsOn, endsOn }) => {
    const days = daysBetween(startsOn, endsOn !== null && endsOn < asOf ? addDays(endsOn, 1) : asOf);
    return total + (timesPerDay * minutes * daysPerWeek * Math.max(0, days)) / 7;
  }, 0);
  return planned === 0 ? 0 : currentDoses(doses).reduce((total, { minutes }) => total + minutes, 0) / planned;
};

describe('the demonstration clinic', () => {
  const asOf = day('2026-11-23');
  const written = (seed: number, children: number) =>
    JSON.stringify(
      demonstrationClinic({ seed, asOf })
        .slice(0, children)
        .map(({ reference, script }) => [reference, script()]),
    );

  it('is the same every time for the same seed and day, and another for another seed', () => {
    expect(written(shownSeed, 12)).toBe(written(shownSeed, 12));
    expect(written(shownSeed, 3)).not.toBe(written(shownSeed + 1, 3));
  });

  it('gives every step an id of its own', () => {
    const ids = demonstrationClinic({ seed: shownSeed, asOf })
      .slice(0, 12)
      .flatMap(({ script }) => script().map(({ commandId }) => commandId));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
      true,
    );
  });

  it('has readiness evaluated whenever the job would have found something', () => {
    const policy = readinessPolicyV1;
    const leftUndone: string[] = [];
    for (const { reference, script } of demonstrationClinic({ seed: shownSeed, asOf }).slice(0, 8)) {
      const directives = script();
      live(reference, directives, (child, index) => {
        // What happens at one moment is one happening: the evaluation comes last.
        const at = directives[index]?.at;
        if (at === directives[index + 1]?.at) return;
        const evaluation = { type: 'EvaluateReadiness', policy, normSets: lookup, newFlagId: 'new' as FlagId } as const;
        const found = decide(evaluation, child);
        if (found.outcome === 'refused' || found.events.length > 0) leftUndone.push(`${reference}, ${at}`);
      });
    }
    expect(leftUndone).toEqual([]);
  });

  it('approves as the first plan what the rules propose', () => {
    for (const { reference, script } of demonstrationClinic({ seed: shownSeed, asOf }).slice(0, 20)) {
      const directives = script();
      const at = directives.findIndex(({ command }) => command.type === 'ApproveFocus');
      const approved = directives[at]?.command;
      const before = live(reference, directives.slice(0, at)).child;
      expect(approved).toMatchObject({ focus: assessReadiness(before, readinessPolicyV1, lookup).focus });
    }
  });
});
