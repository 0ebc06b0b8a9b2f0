import { discharged, enrolled, readmitted } from '../../given/events';
import { after, childOf, eventId, given } from '../../given/given';
import { day } from '../../given/ratings';
import type { IncidentId } from '../../ids';
import type { ChildCommand, CorrectIncident, RecordIncident } from '../child-command';
import type { ChildEventDraft } from '../child-event';

const incidentId = 'n' as IncidentId;
const report = (over: { readonly at?: string; readonly minutes?: number | null } = {}) => {
  const { at = '2024-03-05T14:20+01:00', minutes = 4 } = over;
  return {
    kind: 'restraint',
    happenedAt: at,
    happenedOn: day(at.slice(0, 10)),
    minutes,
    setting: 'hall',
    description: 'held by two',
  } as const;
};
const record = (over: Partial<RecordIncident> = {}): ChildCommand => ({
  type: 'RecordIncident',
  incidentId,
  ...report(),
  ...over,
});
const correct = (over: Partial<CorrectIncident> = {}): ChildCommand => ({
  type: 'CorrectIncident',
  incidentId,
  reason: 'mistyped',
  ...report(),
  ...over,
});
const recordedIncident: ChildEventDraft = {
  type: 'IncidentRecorded',
  data: { ...report(), incidentId },
  occurredOn: day('2024-03-05'),
};

describe('recording an incident', () => {
  it('says when, how long, where and what', () => given(enrolled()).when(record()).then(recordedIncident));

  it('may leave open how long it lasted', () =>
    given(enrolled())
      .when(record({ minutes: null }))
      .then({ ...recordedIncident, data: { ...report({ minutes: null }), incidentId } }));

  it.each([
    ['a moment without its offset', { happenedAt: '2024-03-05T14:20' }, 'INCIDENT.HAPPENED_AT_MALFORMED'],
    ['another day than its moment', { happenedOn: day('2024-03-06') }, 'INCIDENT.DAY_DIFFERS'],
    ['no minute', { minutes: 0 }, 'INCIDENT.MINUTES_OUT_OF_RANGE'],
    ['more than a day', { minutes: 1441 }, 'INCIDENT.MINUTES_OUT_OF_RANGE'],
    ['half a minute', { minutes: 0.5 }, 'INCIDENT.MINUTES_OUT_OF_RANGE'],
    ['a blank setting', { setting: ' ' }, 'INCIDENT.SETTING_BLANK'],
    ['a blank description', { description: '' }, 'INCIDENT.DESCRIPTION_BLANK'],
    ['a day before enrolment', report({ at: '2023-12-31T10:00Z' }), 'INCIDENT.NOT_IN_CARE'],
  ] as const)('is refused with %s', (_, over, code) => given(enrolled()).when(record(over)).thenRefused(code));

  it('is refused between a discharge and a readmission, and taken on the day of discharge', () => {
    const back = [enrolled(), discharged(), readmitted()];
    given(...back)
      .when(record(report({ at: '2024-07-15T10:00Z' })))
      .thenRefused('CHILD.DISCHARGED');
    given(...back)
      .when(record(report({ at: '2024-06-30T10:00Z' })))
      .then({
        ...recordedIncident,
        data: { ...report({ at: '2024-06-30T10:00Z' }), incidentId },
        occurredOn: day('2024-06-30'),
      });
  });

  it('counts one moment once, whatever offset it is written with', () => {
    given(enrolled(), recordedIncident).when(record()).thenRefused('INCIDENT.ID_TAKEN');
    const again = { incidentId: 'm' as IncidentId, happenedAt: '2024-03-05T13:20Z' };
    given(enrolled(), recordedIncident).when(record(again)).thenRefused('INCIDENT.ALREADY_RECORDED');
    given(enrolled(), recordedIncident)
      .when(record({ ...again, kind: 'critical-incident' }))
      .then({
        ...recordedIncident,
        data: { ...report(), ...again, kind: 'critical-incident' },
      });
  });
});

describe('correcting an incident', () => {
  it('replaces the report, names what it supersedes and keeps the first day as the day it is about', () => {
    const child = childOf(
      ...after([enrolled()], record(), correct(report({ at: '2024-03-06T09:00Z', minutes: 6 })), correct()),
    );
    expect(child.incidents).toMatchObject([
      { happenedOn: '2024-03-05', minutes: 4, firstOccurredOn: '2024-03-05', effectiveEvent: eventId(4) },
    ]);
    expect(child.incidents[0]?.corrections).toHaveLength(2);
    given(enrolled(), recordedIncident)
      .when(correct({ minutes: 6 }))
      .then({
        type: 'IncidentCorrected',
        data: { ...report({ minutes: 6 }), incidentId, supersedes: eventId(2), reason: 'mistyped' },
        occurredOn: day('2024-03-05'),
      });
  });

  it.each([
    ['that is not there', [], {}, 'INCIDENT.UNKNOWN'],
    ['without a reason', [recordedIncident], { minutes: 6, reason: ' ' }, 'REASON.BLANK'],
    ['without a change', [recordedIncident], {}, 'INCIDENT.UNCHANGED'],
    ['out of range', [recordedIncident], { minutes: 0 }, 'INCIDENT.MINUTES_OUT_OF_RANGE'],
  ] as const)('is refused of one %s', (_, history, over, code) =>
    given(enrolled(), ...history)
      .when(correct(over))
      .thenRefused(code),
  );
});
