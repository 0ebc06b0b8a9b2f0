import { approved, assessed, discharged, enrolled, planned, readmitted, transferred } from '../given/events';
import { recorded } from '../given/given';
import { day } from '../given/ratings';
import type { ErasureId, LegalHoldId } from '../ids';
import type { Child } from './child';
import type { ChildCommand } from './child-command';
import type { ChildEventDraft } from './child-event';
import { decide } from './decide';
import { fold } from './evolve';
import { isOfStanding } from './standing-event';

const [erasureId, holdId] = ['e' as ErasureId, 'h' as LegalHoldId];
const hold = { holdId, placedOn: day('2024-09-01'), authority: 'A court', reason: 'a claim' };
const request = {
  ...{ erasureId, basis: 'guardian-request' as const, requestedOn: day('2024-09-02') },
  ...{ requestedBy: 'asker', note: null },
};
const lifting = { holdId, liftedOn: day('2024-09-03'), authority: 'A court', reason: 'settled' };
const history: readonly ChildEventDraft[] = [
  enrolled(),
  assessed(),
  planned(),
  approved('brainstem'),
  transferred('day', 'home'),
  discharged(),
  readmitted(),
  { type: 'LegalHoldPlaced', data: hold, occurredOn: hold.placedOn },
  { type: 'ErasureRequested', data: request, occurredOn: request.requestedOn },
  { type: 'LegalHoldLifted', data: lifting, occurredOn: lifting.liftedOn },
  discharged('2024-10-01'),
];

const standingOf = ({ enrolment, course, careTeam, legalHolds, erasures, erased }: Child) => ({
  ...{ program: enrolment?.program, course, careTeam, legalHolds, erasures, erased },
});

const commands: readonly ChildCommand[] = [
  { type: 'RequestErasure', ...request, erasureId: 'e2' as ErasureId, retentionYears: null },
  { type: 'ConfirmErasure', erasureId, confirmedBy: 'manager', confirmedOn: day('2024-11-01'), retentionYears: 7 },
  { type: 'ConfirmErasure', erasureId, confirmedBy: 'manager', confirmedOn: day('2024-11-01'), retentionYears: null },
  { type: 'DeclineErasure', erasureId, declinedBy: 'manager', declinedOn: day('2024-11-01'), reason: 'a dispute' },
  { type: 'PlaceLegalHold', ...hold, holdId: 'h2' as LegalHoldId },
];

describe('how a record stands', () => {
  it.each(history.map((_, length) => length + 1))('is told by its own events alone, after %i of them all', (length) => {
    const events = recorded(history.slice(0, length));
    const [whole, standing] = [fold(events), fold(events.filter(({ type }) => isOfStanding(type)))];
    expect(standingOf(standing)).toEqual(standingOf(whole));
    for (const command of commands) expect(decide(command, standing)).toEqual(decide(command, whole));
  });
});
