import { statesAroundDoses } from '../../adherence/states-around-doses';
import { correctDose, deliver, discharge, readmit } from '../../given/commands';
import {
  assessed,
  delivered,
  discharged,
  enrolled,
  planned,
  ratedSecond,
  readmitted,
  transcribed,
} from '../../given/events';
import { childOf, eventId, given } from '../../given/given';
import {
  correctHistory,
  historyCorrected,
  historyRecorded,
  recordHistory,
  relationalRecorded,
} from '../../given/history';
import { day } from '../../given/ratings';
import type {
  AssessmentId,
  DoseId,
  HistoryEntryId,
  IncidentId,
  InterventionId,
  RelationalHealthId,
  RiskEstimateId,
} from '../../ids';
import type { ChildCommand } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { dischargedOn } from '../course/stays';
import { currentDoses, retractedDoses } from '../intervention/current-doses';
import { deliveredBetween } from '../intervention/dose-index';
import type { RetractionCommand } from './retraction-command';

const reason = 'another child';
const incident: ChildEventDraft = {
  type: 'IncidentRecorded',
  data: {
    incidentId: 'n' as IncidentId,
    kind: 'restraint',
    happenedAt: '2024-03-05T14:20+01:00',
    happenedOn: day('2024-03-05'),
    minutes: 4,
    setting: 'hall',
    description: 'held by two',
  },
  occurredOn: day('2024-03-05'),
};
const estimate: ChildEventDraft = {
  type: 'RiskEstimateTranscribed',
  data: { estimateId: 's' as RiskEstimateId, period: null, estimate: 'high', reportedOn: day('2024-02-07') },
  occurredOn: day('2024-02-07'),
};

const take = {
  incident: { type: 'RetractIncident', incidentId: 'n' as IncidentId, reason },
  history: { type: 'RetractHistory', entryId: 'e' as HistoryEntryId, reason },
  relational: { type: 'RetractRelationalHealth', relationalHealthId: 'r' as RelationalHealthId, reason },
  estimate: { type: 'RetractRiskEstimate', estimateId: 's' as RiskEstimateId, reason },
  official: { type: 'RetractOfficialValues', assessmentId: 'a' as AssessmentId, reason },
  second: { type: 'RetractSecondRating', assessmentId: 'a' as AssessmentId, reason },
  dose: { type: 'RetractDose', doseId: 'd' as DoseId, reason },
  discharge: { type: 'RetractDischarge', dischargedOn: day('2024-06-30'), reason },
} as const satisfies Readonly<Record<string, RetractionCommand>>;

type Tale = readonly [
  what: string,
  history: readonly ChildEventDraft[],
  take: RetractionCommand,
  taken: ChildEventDraft,
];
const supersedes = (place: number) => ({ supersedes: eventId(place), reason });
const doseIds = { doseId: 'd' as DoseId, interventionId: 'i' as InterventionId };

const tales: readonly Tale[] = [
  [
    'an incident',
    [enrolled(), incident],
    take.incident,
    {
      type: 'IncidentRetracted',
      data: { incidentId: 'n' as IncidentId, ...supersedes(2) },
      occurredOn: day('2024-03-05'),
    },
  ],
  [
    'an account of the history, in the form it was corrected to',
    [enrolled(), historyRecorded(), historyCorrected({ value: 2, supersedes: 2 })],
    take.history,
    {
      type: 'HistoryRetracted',
      data: { entryId: 'e' as HistoryEntryId, ...supersedes(3) },
      occurredOn: day('2024-02-01'),
    },
  ],
  [
    'a rating of relational health',
    [enrolled(), relationalRecorded()],
    take.relational,
    {
      type: 'RelationalHealthRetracted',
      data: { relationalHealthId: 'r' as RelationalHealthId, ...supersedes(2) },
      occurredOn: day('2024-02-01'),
    },
  ],
  [
    'an official risk estimate',
    [enrolled(), estimate],
    take.estimate,
    {
      type: 'RiskEstimateRetracted',
      data: { estimateId: 's' as RiskEstimateId, ...supersedes(2) },
      occurredOn: day('2024-02-07'),
    },
  ],
  [
    'official values',
    [enrolled(), assessed(), transcribed()],
    take.official,
    {
      type: 'OfficialValuesRetracted',
      data: { assessmentId: 'a' as AssessmentId, ...supersedes(3) },
      occurredOn: day('2024-03-01'),
    },
  ],
  [
    'a second rating',
    [enrolled(), assessed(), ratedSecond()],
    take.second,
    {
      type: 'SecondRatingRetracted',
      data: { assessmentId: 'a' as AssessmentId, ...supersedes(3) },
      occurredOn: day('2024-02-01'),
    },
  ],
  [
    'a dose',
    [enrolled(), planned(), delivered()],
    take.dose,
    { type: 'DoseRetracted', data: { ...doseIds, ...supersedes(3) }, occurredOn: day('2024-02-10') },
  ],
  [
    'a discharge',
    [enrolled(), discharged()],
    take.discharge,
    {
      type: 'DischargeRetracted',
      data: { dischargedOn: day('2024-06-30'), reason },
      occurredOn: day('2024-06-30'),
    },
  ],
];

describe('taking back what was recorded in error', () => {
  it.each(tales)('names %s, why, and the day it was about', (_, history, command, taken) =>
    given(...history)
      .when(command)
      .then(taken),
  );

  it.each(tales)('of %s needs a reason', (_, history, command) =>
    given(...history)
      .when({ ...command, reason: ' ' })
      .thenRefused('REASON.BLANK'),
  );

  it.each<[string, readonly ChildEventDraft[], RetractionCommand, string]>([
    ['an incident', [], take.incident, 'INCIDENT.UNKNOWN'],
    ['an account of the history', [], take.history, 'HISTORY.UNKNOWN'],
    ['a rating of relational health', [], take.relational, 'RELATIONAL_HEALTH.UNKNOWN'],
    ['an official risk estimate', [], take.estimate, 'RISK_ESTIMATE.UNKNOWN'],
    ['official values of no assessment', [], take.official, 'ASSESSMENT.UNKNOWN'],
    ['official values nobody transcribed', [assessed()], take.official, 'OFFICIAL_VALUES.UNKNOWN'],
    ['a second rating nobody gave', [assessed()], take.second, 'SECOND_RATING.UNKNOWN'],
    ['a dose', [planned()], take.dose, 'DOSE.UNKNOWN'],
    ['a discharge of a child in care', [], take.discharge, 'DISCHARGE.NOT_STANDING'],
    ['a discharge of another day', [discharged('2024-06-29')], take.discharge, 'DISCHARGE.NOT_STANDING'],
    ['a discharge that a readmission followed', [discharged(), readmitted()], take.discharge, 'DISCHARGE.NOT_STANDING'],
  ])('is refused for %s that is not there', (_, history, command, code) =>
    given(enrolled(), ...history)
      .when(command)
      .thenRefused(code),
  );

  it.each<[string, number, ChildCommand, string]>([
    ['an incident', 0, take.incident, 'INCIDENT.RETRACTED'],
    ['an account', 1, take.history, 'HISTORY.RETRACTED'],
    ['a rating', 2, take.relational, 'RELATIONAL_HEALTH.RETRACTED'],
    ['an estimate', 3, take.estimate, 'RISK_ESTIMATE.RETRACTED'],
    ['official values', 4, take.official, 'OFFICIAL_VALUES.UNKNOWN'],
    ['a dose', 6, take.dose, 'DOSE.RETRACTED'],
    ['a discharge', 7, take.discharge, 'DISCHARGE.NOT_STANDING'],
    ['an account, by correcting it', 1, correctHistory(), 'HISTORY.RETRACTED'],
    ['an account, by recording its id again', 1, recordHistory(), 'HISTORY.RETRACTED'],
    ['a dose, by correcting it', 6, correctDose({ minutes: 3 }), 'DOSE.RETRACTED'],
    ['a dose, by logging its id again', 6, deliver(), 'DOSE.RETRACTED'],
  ])('happens once: not again to %s', (_, tale, command, code) => {
    const [, history, , taken] = tales[tale] ?? [];
    given(...(history ?? []), ...(taken === undefined ? [] : [taken]))
      .when(command)
      .thenRefused(code);
  });
});

describe('what was taken back', () => {
  const after = (tale: number) => {
    const [, history = [], , taken] = tales[tale] ?? [];
    return childOf(...history, ...(taken === undefined ? [] : [taken]));
  };

  it('counts nowhere, and stays as it was with who took it back and why', () => {
    expect(after(0)).toMatchObject({
      incidents: [],
      retracted: [{ kind: 'incident', id: 'n', entry: { minutes: 4 } }],
    });
    expect(after(1)).toMatchObject({
      history: [],
      retracted: [{ entry: { value: 2, corrections: [{}] }, retraction: { by: 'clinician', reason } }],
    });
    expect(after(2)).toMatchObject({ relationalHealth: [], retracted: [{ kind: 'relational-health' }] });
    expect(after(3)).toMatchObject({ riskEstimates: [], retracted: [{ kind: 'risk-estimate' }] });
    expect(after(4)).toMatchObject({ assessments: [{ official: null }], retracted: [{ kind: 'official-values' }] });
    expect(after(5)).toMatchObject({ assessments: [{ secondRating: null }], retracted: [{ kind: 'second-rating' }] });
  });

  it('of a dose counts for no plan and leaves its moment free', () => {
    const child = after(6);
    expect(currentDoses(child.doses)).toEqual([]);
    expect(retractedDoses(child.doses)).toMatchObject([{ dose: { minutes: 10 }, retraction: { reason } }]);
    const none = { minutes: 0, doses: 0 };
    const { interventionId } = doseIds;
    expect(deliveredBetween(child.doses, interventionId, day('2024-02-01'), day('2024-03-01'))).toEqual(none);
    expect(statesAroundDoses(child, day('2024-02-01'), day('2024-03-01')).doses).toBe(0);
    const [, history = [], , taken] = tales[6] ?? [];
    given(...history, ...(taken === undefined ? [] : [taken]))
      .when(deliver({ id: 'other' }))
      .then(delivered({ id: 'other' }));
  });

  it('of a discharge leaves the child in care, and it can be discharged anew', () => {
    const child = after(7);
    expect(dischargedOn(child.course)).toBeNull();
    expect(child.retracted).toMatchObject([{ kind: 'discharge', id: '2024-06-30', entry: { outcome: 'completed' } }]);
    const [, history = [], , taken] = tales[7] ?? [];
    const again = given(...history, ...(taken === undefined ? [] : [taken]));
    again.when(discharge('2024-06-01')).then(discharged('2024-06-01'));
    again.when(readmit()).thenRefused('CHILD.NOT_DISCHARGED');
  });

  it('changes nothing where a cut history lacks what was taken back', () =>
    tales.forEach(([, , , taken]) => {
      const before = childOf(enrolled());
      expect(childOf(enrolled(), taken)).toEqual(before);
    }));
});
