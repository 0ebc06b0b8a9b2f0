import { assessed, corrected, delivered, enrolled } from '../../given/events';
import { after, childOf, eventId, given, recorded } from '../../given/given';
import { day } from '../../given/ratings';
import type { AmendmentId } from '../../ids';
import type {
  AcceptAmendment,
  DenyAmendment,
  ExtendAmendment,
  FileDisagreement,
  RebutDisagreement,
  RequestAmendment,
} from './amendment-command';
import type { ChildCommand } from '../child-command';
import { amendmentDue } from './amendment-due';
import { entryRefOf } from './entry-ref';

const amendmentId = 'm' as AmendmentId;
const rated = [enrolled(), assessed(), assessed({ id: 'b', on: '2024-05-01' }), corrected({ supersedes: 2 })];
const refs = recorded([...rated, delivered()]).map(entryRefOf);
const [enrolment = null, entry = null, other = null, correction = null, dose = null] = refs;

const request = (over: Partial<RequestAmendment> = {}): ChildCommand => ({
  type: 'RequestAmendment',
  amendmentId,
  requestedBy: 'A guardian',
  relation: 'guardian',
  asks: 'The sleep rating is wrong',
  receivedOn: day('2024-06-01'),
  entry,
  ...over,
});
const extend = (over: Partial<ExtendAmendment> = {}): ChildCommand => ({
  type: 'ExtendAmendment',
  amendmentId,
  extendedOn: day('2024-07-01'),
  reason: 'the school answers in August',
  ...over,
});
const acceptIt = (over: Partial<AcceptAmendment> = {}): ChildCommand => ({
  type: 'AcceptAmendment',
  amendmentId,
  decidedOn: day('2024-07-10'),
  entry,
  correction,
  ...over,
});
const deny = (over: Partial<DenyAmendment> = {}): ChildCommand => ({
  type: 'DenyAmendment',
  amendmentId,
  decidedOn: day('2024-07-10'),
  ground: 'accurate-and-complete',
  reason: 'two raters agree',
  ...over,
});
const disagree = (over: Partial<FileDisagreement> = {}): ChildCommand => ({
  type: 'FileDisagreement',
  amendmentId,
  filedOn: day('2024-07-20'),
  filedBy: 'A guardian',
  statement: 'We see it otherwise at home',
  ...over,
});
const rebut = (over: Partial<RebutDisagreement> = {}): ChildCommand => ({
  type: 'RebutDisagreement',
  amendmentId,
  rebuttedOn: day('2024-07-25'),
  statement: 'Both views stand in the record',
  ...over,
});
const asked = after(rated, request());

describe('a request for amendment', () => {
  it('names who asks for what, on which entry, and when it was received', () =>
    given(...rated)
      .when(request())
      .then({
        type: 'AmendmentRequested',
        data: {
          amendmentId,
          requestedBy: 'A guardian',
          relation: 'guardian',
          asks: 'The sleep rating is wrong',
          entry: eventId(2),
          entryType: 'AssessmentSigned',
          receivedOn: day('2024-06-01'),
        },
        occurredOn: day('2024-06-01'),
      }));

  it.each([
    ['an entry of another record', { entry: null }, 'AMENDMENT.ENTRY_UNKNOWN'],
    ['a blank name', { requestedBy: ' ' }, 'AMENDMENT.REQUESTED_BY_BLANK'],
    ['nothing asked', { asks: '' }, 'AMENDMENT.ASKS_BLANK'],
  ] as const)('is refused with %s', (_, over, code) =>
    given(...rated)
      .when(request(over))
      .thenRefused(code),
  );

  it('is recorded once under an id', () =>
    given(...asked)
      .when(request())
      .thenRefused('AMENDMENT.ID_TAKEN'));
});

describe('the time to decide', () => {
  const dueOn = (today: string, isExtended = false) =>
    amendmentDue({ receivedOn: day('2024-06-01'), isExtended }, day(today));

  it.each([
    ['2024-07-16', false, { dueOn: '2024-07-31', daysLeft: 15, due: null }],
    ['2024-07-17', false, { dueOn: '2024-07-31', daysLeft: 14, due: 'due' }],
    ['2024-07-31', false, { dueOn: '2024-07-31', daysLeft: 0, due: 'due' }],
    ['2024-08-01', false, { dueOn: '2024-07-31', daysLeft: -1, due: 'overdue' }],
    ['2024-08-01', true, { dueOn: '2024-08-30', daysLeft: 29, due: null }],
    ['2024-08-31', true, { dueOn: '2024-08-30', daysLeft: -1, due: 'overdue' }],
  ])('stands on %s, extended %s, so', (today, isExtended, due) => expect(dueOn(today, isExtended)).toEqual(due));

  it('is extended once, within it, with a reason', () => {
    given(...asked)
      .when(extend({ extendedOn: day('2024-07-31') }))
      .then({
        type: 'AmendmentExtended',
        data: { amendmentId, extendedOn: day('2024-07-31'), reason: 'the school answers in August' },
        occurredOn: day('2024-07-31'),
      });
    given(...asked)
      .when(extend({ extendedOn: day('2024-08-01') }))
      .thenRefused('AMENDMENT.EXTENDED_TOO_LATE', { dueOn: '2024-07-31' });
    given(...asked)
      .when(extend({ reason: ' ' }))
      .thenRefused('REASON.BLANK');
    given(...after(asked, extend()))
      .when(extend())
      .thenRefused('AMENDMENT.EXTENDED_ALREADY');
    given(...after(asked, deny()))
      .when(extend())
      .thenRefused('AMENDMENT.DECIDED_ALREADY', { outcome: 'denied' });
    given(...rated)
      .when(extend())
      .thenRefused('AMENDMENT.UNKNOWN');
  });
});

describe('accepting a request', () => {
  it('links it to the entry that put right what was asked about', () =>
    given(...asked)
      .when(acceptIt())
      .then({
        type: 'AmendmentAccepted',
        data: { amendmentId, decidedOn: day('2024-07-10'), correctedBy: eventId(4) },
        occurredOn: day('2024-07-10'),
      }));

  it.each([
    ['one that is not in the record', { correction: null }, 'AMENDMENT.ENTRY_UNKNOWN'],
    ['the entry itself', { correction: entry }, 'AMENDMENT.NOT_ITS_CORRECTION'],
    ['one about something else', { correction: other }, 'AMENDMENT.NOT_ITS_CORRECTION'],
    ['a later dose', { correction: dose }, 'AMENDMENT.NOT_ITS_CORRECTION'],
    ['a day before it was received', { decidedOn: day('2024-05-31') }, 'AMENDMENT.BEFORE_RECEIVED'],
  ] as const)('is refused with %s', (_, over, code) =>
    given(...asked)
      .when(acceptIt(over))
      .thenRefused(code),
  );

  it('takes any later entry for one that no correction can name', () =>
    given(...after(rated, request({ entry: enrolment })))
      .when(acceptIt({ entry: enrolment, correction: other }))
      .then({
        type: 'AmendmentAccepted',
        data: { amendmentId, decidedOn: day('2024-07-10'), correctedBy: eventId(3) },
        occurredOn: day('2024-07-10'),
      }));

  it('is taken after the time limit, too, and happens once', () => {
    expect(childOf(...after(asked, acceptIt({ decidedOn: day('2025-01-01') }))).amendments).toMatchObject([
      { decision: { outcome: 'accepted', decidedOn: '2025-01-01' } },
    ]);
    given(...after(asked, acceptIt()))
      .when(deny())
      .thenRefused('AMENDMENT.DECIDED_ALREADY', { outcome: 'accepted' });
  });
});

describe('denying a request', () => {
  it('says on which ground and why', () => {
    given(...asked)
      .when(deny())
      .then({
        type: 'AmendmentDenied',
        data: {
          amendmentId,
          decidedOn: day('2024-07-10'),
          ground: 'accurate-and-complete',
          reason: 'two raters agree',
        },
        occurredOn: day('2024-07-10'),
      });
    given(...asked)
      .when(deny({ reason: ' ' }))
      .thenRefused('REASON.BLANK');
  });

  it('can be disagreed with, and the statement answered; all of it stays linked', () => {
    const child = childOf(...after(asked, extend(), deny(), disagree(), rebut()));
    expect(child.amendments).toMatchObject([
      {
        entry: eventId(2),
        extension: { extendedOn: '2024-07-01' },
        decision: { outcome: 'denied', reason: 'two raters agree' },
        disagreement: { filedBy: 'A guardian', statement: 'We see it otherwise at home' },
        rebuttal: { statement: 'Both views stand in the record' },
      },
    ]);
  });

  it.each([
    ['a statement before the decision', [], disagree(), 'AMENDMENT.NOT_DENIED'],
    ['a statement on what was accepted', [acceptIt()], disagree(), 'AMENDMENT.NOT_DENIED'],
    ['a second statement', [deny(), disagree()], disagree(), 'AMENDMENT.DISAGREED_ALREADY'],
    ['a statement of nobody', [deny()], disagree({ filedBy: '' }), 'AMENDMENT.FILED_BY_BLANK'],
    ['an empty statement', [deny()], disagree({ statement: ' ' }), 'AMENDMENT.STATEMENT_BLANK'],
    ['a statement too early', [deny()], disagree({ filedOn: day('2024-07-09') }), 'AMENDMENT.BEFORE_DECISION'],
    ['a rebuttal of nothing', [deny()], rebut(), 'AMENDMENT.NO_DISAGREEMENT'],
    ['a second rebuttal', [deny(), disagree(), rebut()], rebut(), 'AMENDMENT.REBUTTED_ALREADY'],
    ['an empty rebuttal', [deny(), disagree()], rebut({ statement: '' }), 'AMENDMENT.STATEMENT_BLANK'],
    [
      'a rebuttal too early',
      [deny(), disagree()],
      rebut({ rebuttedOn: day('2024-07-19') }),
      'AMENDMENT.BEFORE_DISAGREEMENT',
    ],
  ] as const)('refuses %s', (_, commands, command, code) =>
    given(...after(asked, ...commands))
      .when(command)
      .thenRefused(code),
  );
});
