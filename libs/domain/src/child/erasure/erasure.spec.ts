import { discharged, enrolled } from '../../given/events';
import { childOf, given } from '../../given/given';
import { day } from '../../given/ratings';
import type { ErasureId, LegalHoldId } from '../../ids';
import type { ChildCommand } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { ErasureCommand } from './erasure-command';
import type { ErasureBasis, RecordErased } from './erasure-event';

const erasureId = 'e' as ErasureId;
const holdId = 'h' as LegalHoldId;
const asked = {
  erasureId,
  basis: 'guardian-request',
  requestedOn: day('2030-05-01'),
  requestedBy: 'asker',
  note: null,
} as const;

const ask = (basis: ErasureBasis = 'guardian-request', retentionYears: number | null = null): ErasureCommand => ({
  ...{ type: 'RequestErasure', ...asked, basis, retentionYears },
});
const confirm = (over: { readonly confirmedBy?: string; readonly retentionYears?: number } = {}): ErasureCommand => ({
  ...{ type: 'ConfirmErasure', erasureId, confirmedBy: 'manager', confirmedOn: day('2030-05-02') },
  ...{ retentionYears: null, ...over },
});
const decline: ErasureCommand = {
  type: 'DeclineErasure',
  erasureId,
  declinedOn: day('2030-05-02'),
  declinedBy: 'manager',
  reason: 'a dispute',
};
const place = {
  ...{ type: 'PlaceLegalHold', holdId, placedOn: day('2030-04-01'), authority: 'A court', reason: 'a claim' },
} as const satisfies ChildCommand;
const lift = {
  ...{ type: 'LiftLegalHold', holdId, liftedOn: day('2030-04-20'), authority: 'A court', reason: 'settled' },
} as const satisfies ChildCommand;

const requested: ChildEventDraft = { type: 'ErasureRequested', data: asked, occurredOn: asked.requestedOn };
const declined: ChildEventDraft = {
  type: 'ErasureDeclined',
  data: { erasureId, declinedOn: day('2030-05-02'), declinedBy: 'manager', reason: 'a dispute' },
  occurredOn: day('2030-05-02'),
};
const { type: _placing, ...hold } = place;
const { type: _lifting, ...lifting } = lift;
const held: ChildEventDraft = { type: 'LegalHoldPlaced', data: hold, occurredOn: hold.placedOn };
const lifted: ChildEventDraft = { type: 'LegalHoldLifted', data: lifting, occurredOn: lifting.liftedOn };
const erasedBy = (over: Partial<RecordErased['data']> = {}): ChildEventDraft => ({
  type: 'RecordErased',
  data: {
    ...{ erasureId, basis: 'guardian-request', requestedBy: 'asker', confirmedBy: 'manager' },
    ...{ erasedOn: day('2030-05-02'), ...over },
  },
  occurredOn: day('2030-05-02'),
});

describe('asking for the erasure of a record', () => {
  it('names a basis and waits for somebody else', () => given(enrolled()).when(ask()).then(requested));

  it('happens once at a time, and again after it was declined', () => {
    const again = { ...asked, erasureId: 'f' as ErasureId };
    const anew: ErasureCommand = { type: 'RequestErasure', ...again, retentionYears: null };
    given(enrolled(), requested).when(anew).thenRefused('ERASURE.REQUESTED_ALREADY');
    given(enrolled(), requested, declined)
      .when(anew)
      .then({ ...requested, data: again });
    given(enrolled(), requested).when(ask()).thenRefused('ERASURE.ID_TAKEN');
  });

  it('is refused while a hold stands', () => {
    given(enrolled(), held).when(ask()).thenRefused('ERASURE.LEGAL_HOLD');
    given(enrolled(), held, lifted).when(ask()).then(requested);
  });
});

describe('the time for which an agency keeps records', () => {
  it('runs from the discharge, to the day', () => {
    // Discharged on 2024-06-30.
    const history = [enrolled(), discharged()];
    const retainedUntil = '2031-06-30';
    given(...history)
      .when(ask('guardian-request', 7))
      .thenRefused('ERASURE.RETENTION_NOT_OVER', { retainedUntil });
    given(...history)
      .when(ask('guardian-request', 5))
      .then(requested);
  });

  it('is never over for a child in care', () =>
    given(enrolled()).when(ask('guardian-request', 1)).thenRefused('ERASURE.RETENTION_NOT_OVER', {
      retainedUntil: null,
    }));

  it.each(['court-order', 'recorded-in-error'] as const)('gives way to %s', (basis) =>
    given(enrolled())
      .when(ask(basis, 30))
      .then({ ...requested, data: { ...asked, basis } }),
  );

  it.each(['own-request', 'guardian-request', 'retention-over'] as const)('does not give way to %s', (basis) =>
    given(enrolled()).when(ask(basis, 30)).thenRefused('ERASURE.RETENTION_NOT_OVER'),
  );

  it('is looked at again when the erasure is confirmed', () =>
    given(enrolled(), requested)
      .when(confirm({ retentionYears: 1 }))
      .thenRefused('ERASURE.RETENTION_NOT_OVER'));
});

describe('confirming an erasure', () => {
  it('is for somebody other than who asked, and says who both were', () => {
    given(enrolled(), requested).when(confirm()).then(erasedBy());
    given(enrolled(), requested)
      .when(confirm({ confirmedBy: 'asker' }))
      .thenRefused('ERASURE.SAME_PERSON');
  });

  it('is refused while a hold stands that was placed since', () =>
    given(enrolled(), requested, held).when(confirm()).thenRefused('ERASURE.LEGAL_HOLD'));

  it('is refused without an open request', () => {
    given(enrolled()).when(confirm()).thenRefused('ERASURE.UNKNOWN');
    given(enrolled(), requested, declined).when(confirm()).thenRefused('ERASURE.DECLINED_ALREADY');
  });
});

describe('declining an erasure', () => {
  it('gives a reason, and the record stands', () => given(enrolled(), requested).when(decline).then(declined));

  it('is refused without one', () =>
    given(enrolled(), requested)
      .when({ ...decline, reason: ' ' })
      .thenRefused('REASON.BLANK'));
});

describe('an erased record', () => {
  it.each([ask(), confirm(), decline, place, { type: 'RestateErasure', on: day('2030-06-01') } as const])(
    'takes no more, not even $type',
    (command) => given(enrolled(), requested, erasedBy()).when(command).thenRefused('CHILD.ERASED'),
  );

  it('is said to be one where only the key store knew', () =>
    given(enrolled(), held)
      .when({ type: 'RestateErasure', on: day('2030-05-02') })
      .then(erasedBy({ erasureId: null, basis: null, requestedBy: null, confirmedBy: null })));
});

describe('a legal hold', () => {
  it('says who ordered it and why, and is lifted in the same way', () => {
    given(enrolled()).when(place).then(held);
    given(enrolled(), held).when(lift).then(lifted);
    expect(childOf(enrolled(), held, lifted).legalHolds).toMatchObject([{ holdId, lifting: { reason: 'settled' } }]);
  });

  it.each([
    ['without an authority', [], { ...place, authority: ' ' }, 'LEGAL_HOLD.AUTHORITY_BLANK'],
    ['without a reason', [], { ...place, reason: '' }, 'REASON.BLANK'],
    ['placed twice', [held], place, 'LEGAL_HOLD.ID_TAKEN'],
    ['that was never placed', [], lift, 'LEGAL_HOLD.UNKNOWN'],
    ['lifted twice', [held, lifted], lift, 'LEGAL_HOLD.LIFTED_ALREADY'],
    [
      'lifted before it was placed',
      [held],
      { ...lift, liftedOn: day('2030-03-01') },
      'LEGAL_HOLD.LIFTED_BEFORE_PLACED',
    ],
  ] as const)('is refused %s', (_, history, command, code) =>
    given(enrolled(), ...history)
      .when(command)
      .thenRefused(code),
  );
});

describe('an answer to a request for erasure', () => {
  it('is refused on a day before it was asked', () => {
    const early = day('2030-04-30');
    given(enrolled(), requested)
      .when({ ...decline, declinedOn: early })
      .thenRefused('ERASURE.BEFORE_REQUEST');
    given(enrolled(), requested)
      .when({ ...confirm(), confirmedOn: early } as ErasureCommand)
      .thenRefused('ERASURE.BEFORE_REQUEST');
  });
});
