import type { RecordConsent } from '../child/child-command';
import { enrolled } from '../given/events';
import { after, childOf } from '../given/given';
import { recordHistory } from '../given/history';
import { day } from '../given/ratings';
import type { ConsentId } from '../ids';
import type { Addressee } from './addressee';
import { doGroundsHold, groundsOfCopy } from './grounds-of-copy';

const on = day('2024-06-01');
const school = (basis: 'guardian-consent' | 'court-order'): Addressee => ({
  ...{ to: 'partner', partner: 'school', basis, on },
});
const consent = (id: string, over: Partial<RecordConsent>): RecordConsent => ({
  ...{ type: 'RecordConsent', consentId: id as ConsentId, purpose: 'sharing', partner: 'school' },
  ...{ givenBy: 'A. Parent', relation: 'parent', givenOn: day('2024-05-01'), validFrom: day('2024-05-01') },
  ...{ validUntil: null, person: null, factKinds: [] },
  ...over,
});
const ofMother = { about: 'caregiver', factKind: 'other', person: 'mother' } as const;
const lets = consent('tell', { purpose: 'disclosure', person: 'mother', factKinds: ['other'] });
const told = after([enrolled()], recordHistory(ofMother), consent('share', {}), lets);

describe('what a copy rests on', () => {
  it('is the consent to share, and that of whoever it tells of', () => {
    expect(groundsOfCopy(childOf(...told), school('guardian-consent'))).toEqual(['share', 'tell']);
    expect(groundsOfCopy(childOf(...told), { to: 'guardian', on })).toEqual([]);
  });

  it('is, by order of a court, the consent of whoever it tells of alone', () =>
    expect(groundsOfCopy(childOf(...told), school('court-order'))).toEqual(['tell']));

  it('is no consent that it does not use', () => {
    const unused = after([enrolled()], consent('share', {}), lets);
    expect(groundsOfCopy(childOf(...unused), school('guardian-consent'))).toEqual(['share']);
  });

  it('holds until the first of them ends', () => {
    const by = { withdrawnBy: 'A. Parent', reason: 'changed' };
    const ended = after(told, { type: 'WithdrawConsent', consentId: 'tell' as ConsentId, withdrawnOn: on, ...by });
    const holds = (grounds: readonly string[], at = on) => doGroundsHold(childOf(...ended), grounds, at);
    expect(doGroundsHold(childOf(...told), ['share', 'tell'], on)).toBe(true);
    expect(holds(['share'])).toBe(true);
    expect(holds(['share', 'tell'])).toBe(false);
    expect(holds(['share', 'tell'], day('2024-05-31'))).toBe(true);
    expect(holds(['unknown'])).toBe(false);
    expect(holds([])).toBe(true);
  });
});
