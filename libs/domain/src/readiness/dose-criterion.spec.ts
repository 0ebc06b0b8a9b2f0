import type { ChildEventDraft } from '../child/child-event';
import { approved, assessed, correctedDose, delivered, enrolled, planned } from '../given/events';
import { childOf, eventId } from '../given/given';
import { flatNorms, lookUp } from '../given/norms';
import { readinessPolicyV1 } from '../policy/readiness-policy-v1';
import { assessReadiness } from './assess-readiness';

/** [B, A) is the 70 days from 1 February up to, not including, 11 April 2024. */
const facts = [
  enrolled(),
  assessed({ id: 'b', on: '2024-02-01' }),
  assessed({ id: 'a', on: '2024-04-11' }),
  approved('limbic'),
];

const dose = (...events: readonly ChildEventDraft[]) => {
  const { criteria, finding } = assessReadiness(childOf(...facts, ...events), readinessPolicyV1, lookUp(flatNorms));
  const { value, met, threshold, evidence } = criteria.find(({ key }) => key === 'dose') ?? {};
  expect(threshold).toBe(0.5);
  expect(finding !== null).toBe(met);
  return { value, met, evidence };
};
const at = (on: string, minutes: number, over: Parameters<typeof delivered>[0] = {}) =>
  delivered({ id: `${on} ${over.intervention}`, at: `${on}T10:00Z`, minutes, ...over });

describe('the dose between two assessments', () => {
  it('is enough at exactly half of what was planned, and not a minute under', () => {
    const daily = planned({ minutes: 10 });
    expect(dose(daily, at('2024-02-10', 350))).toMatchObject({ value: 0.5, met: true });
    expect(dose(daily, at('2024-02-10', 349))).toMatchObject({ value: 349 / 700, met: false });
  });

  it('spreads days a week over calendar days in exact sevenths', () => {
    // 3 days a week over 11 days: 10 · 3 · 11 ÷ 7 = 47.14… planned minutes, of which half is 23.57…
    const thriceWeekly = planned({ minutes: 10, daysPerWeek: 3, startsOn: '2024-02-01', endsOn: '2024-02-11' });
    expect(dose(thriceWeekly, at('2024-02-02', 24))).toMatchObject({ value: (7 * 24) / 330, met: true });
    expect(dose(thriceWeekly, at('2024-02-02', 23))).toMatchObject({ value: (7 * 23) / 330, met: false });
  });

  it('multiplies times a day, minutes and days', () => {
    const often = planned({ timesPerDay: 4, minutes: 5, daysPerWeek: 7, startsOn: '2024-04-01' });
    expect(dose(often, at('2024-04-02', 100))).toMatchObject({ value: 0.5, met: true });
    expect(dose(often, at('2024-04-02', 99))).toMatchObject({ met: false });
  });

  it('counts the day of the earlier assessment and not that of the newer', () => {
    const firstDay = planned({ startsOn: '2024-01-01', endsOn: '2024-02-01' });
    expect(dose(firstDay, at('2024-02-01', 5))).toMatchObject({ value: 0.5, met: true });
    expect(dose(firstDay, at('2024-01-31', 5))).toMatchObject({ value: 0, met: false });
    const lastDay = planned({ startsOn: '2024-04-10' });
    expect(dose(lastDay, at('2024-04-10', 5))).toMatchObject({ value: 0.5, met: true });
    expect(dose(lastDay, at('2024-04-11', 5))).toMatchObject({ value: 0, met: false });
  });

  it('does not apply when nothing is planned at the focus in between', () => {
    const notApplicable = { value: null, met: true, evidence: [] };
    expect(dose()).toEqual(notApplicable);
    expect(dose(planned({ region: 'cortex' }))).toEqual(notApplicable);
    expect(dose(planned({ startsOn: '2024-01-01', endsOn: '2024-01-31' }))).toEqual(notApplicable);
    expect(dose(planned({ startsOn: '2024-04-11' }))).toEqual(notApplicable);
  });

  it('counts what was given on any day in between, planned or not', () => {
    const week = planned({ startsOn: '2024-02-01', endsOn: '2024-02-07' });
    expect(dose(week, at('2024-03-20', 35))).toMatchObject({ value: 0.5, met: true });
  });

  it('counts the written local day of a dose', () => {
    const daily = planned({ minutes: 10 });
    const late = delivered({ at: '2024-04-10T23:30-05:00', minutes: 350 });
    const early = delivered({ at: '2024-02-01T00:30+05:00', minutes: 350 });
    expect(dose(daily, late)).toMatchObject({ met: true });
    expect(dose(daily, early)).toMatchObject({ met: true });
  });

  it('sums all interventions of the focus, and leaves those of other regions out', () => {
    const both = [planned({ id: 'i', minutes: 10 }), planned({ id: 'j', reference: 'I-2', minutes: 30 })];
    expect(dose(...both, at('2024-02-10', 1400, { intervention: 'j' }))).toMatchObject({ value: 0.5, met: true });
    expect(dose(...both, at('2024-02-10', 1399, { intervention: 'j' }))).toMatchObject({ met: false });
    const elsewhere = planned({ id: 'k', reference: 'I-3', region: 'cortex' });
    expect(dose(planned(), elsewhere, at('2024-02-10', 1400, { intervention: 'k' }))).toMatchObject({ value: 0 });
  });

  it('counts a corrected dose once, as corrected', () => {
    const history = [planned(), delivered({ at: '2024-02-10T10:00Z', minutes: 349 })];
    expect(dose(...history, correctedDose({ at: '2024-02-10T10:00Z', minutes: 350 }, 6))).toMatchObject({
      value: 0.5,
      met: true,
    });
    expect(dose(...history, correctedDose({ at: '2024-05-10T10:00Z', minutes: 349 }, 6))).toMatchObject({ value: 0 });
  });

  it('names each intervention with what was planned and given, by first day whatever was recorded first', () => {
    const later = planned({ id: 'i', startsOn: '2024-04-01' });
    const earlier = planned({
      id: 'j',
      reference: 'I-2',
      startsOn: '2024-02-01',
      daysPerWeek: 5,
      endsOn: '2024-02-06',
    });
    const { evidence } = dose(
      later,
      earlier,
      at('2024-02-03', 90, { intervention: 'j' }),
      at('2024-02-04', 9, { intervention: 'j' }),
    );
    expect(evidence).toEqual([
      {
        type: 'intervention',
        interventionId: 'j',
        eventId: eventId(6),
        plannedMinutes: 300 / 7,
        deliveredMinutes: 99,
        doses: 2,
      },
      {
        type: 'intervention',
        interventionId: 'i',
        eventId: eventId(5),
        plannedMinutes: 100,
        deliveredMinutes: 0,
        doses: 0,
      },
    ]);
  });
});
