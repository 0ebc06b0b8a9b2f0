import fc from 'fast-check';
import type { RecordConsent } from '../child/child-command';
import { partnerKinds } from '../child/consent/consent-event';
import { shareBases } from '../consultation/consultation-event';
import { discharged, enrolled } from '../given/events';
import { after, childOf } from '../given/given';
import { recordHistory, type AccountOver } from '../given/history';
import { day } from '../given/ratings';
import type { ConsentId } from '../ids';
import { agencyCopy, type Addressee } from './addressee';
import { copyFor, keptInRecord, withheldInAll } from './copy-for';
import { factKinds, factSubjects } from './fact-tag';

const on = day('2024-06-01');
const school: Addressee = { to: 'partner', partner: 'school', basis: 'guardian-consent', on };
const ofMother = { about: 'caregiver', factKind: 'substance-use', person: 'mother' } as const;
const lets = (over: Partial<RecordConsent> = {}): RecordConsent => ({
  type: 'RecordConsent',
  consentId: 'c' as ConsentId,
  purpose: 'disclosure',
  partner: 'school',
  givenBy: 'A. Mother',
  relation: 'parent',
  givenOn: day('2024-05-01'),
  validFrom: day('2024-05-01'),
  validUntil: null,
  person: 'mother',
  factKinds: ['substance-use'],
  ...over,
});
const told = [
  recordHistory({ id: 'own', value: 3 }),
  recordHistory({ id: 'hers', value: 9, note: 'used', ...ofMother }),
  recordHistory({ id: 'his', about: 'other-person', factKind: null }),
];
const withdraw = (withdrawnOn: string) => ({
  ...({ type: 'WithdrawConsent', consentId: 'c' as ConsentId, withdrawnOn: day(withdrawnOn) } as const),
  ...{ withdrawnBy: 'A. Mother', reason: 'changed her mind' },
});

describe('a copy of a record', () => {
  it('keeps back what is told of others, and says how much and why', () => {
    const { child, withheld, toldByLeave, tellsOfSubstanceUse } = copyFor(
      childOf(...after([enrolled()], ...told)),
      school,
    );
    expect(child.history.map(({ entryId }) => entryId)).toEqual(['own']);
    expect(withheld).toEqual([
      { reason: 'kind-unknown', count: 1 },
      { reason: 'no-consent', count: 1 },
    ]);
    expect([toldByLeave, tellsOfSubstanceUse]).toEqual([[], false]);
  });

  it('tells what the person lets be told, from the consent until its withdrawal', () => {
    const events = after([enrolled()], ...told, lets());
    const before = copyFor(childOf(...events), school);
    expect(before.toldByLeave).toMatchObject([
      { entry: { entryId: 'hers', note: 'used' }, consent: { person: 'mother' } },
    ]);
    expect([before.withheld, before.tellsOfSubstanceUse]).toEqual([[{ reason: 'kind-unknown', count: 1 }], true]);
    const afterwards = copyFor(childOf(...after(events, withdraw('2024-06-01'))), school);
    expect([withheldInAll(afterwards.withheld), afterwards.toldByLeave]).toEqual([2, []]);
  });

  it('does not tell that somebody consented to be told of', () =>
    expect(copyFor(childOf(...after([enrolled()], ...told, lets())), agencyCopy).child.consents).toEqual([]));

  it('does not tell of which period a withheld account was that was taken back', () => {
    const take = { type: 'RetractHistory', entryId: 'hers' as never, reason: 'wrong child' } as const;
    const child = childOf(...after([enrolled()], ...told, take));
    expect(child.retracted).toHaveLength(1);
    expect(copyFor(child, school).child.retracted).toEqual([]);
  });

  it('has no reason that staff wrote, but in the copy of the agency', () => {
    const child = childOf(enrolled(), discharged());
    const reasonIn = (addressee: Addressee) =>
      copyFor(child, addressee).child.course.flatMap((step) => (step.kind === 'discharged' ? step.reason : []));
    expect(reasonIn(school)).toEqual([keptInRecord]);
    expect(reasonIn(agencyCopy)).not.toEqual([keptInRecord]);
  });
});

describe('any copy', () => {
  const anyAccount = fc
    .record({
      about: fc.constantFrom(...factSubjects),
      factKind: fc.option(fc.constantFrom(...factKinds)),
      person: fc.option(fc.constantFrom('mother', 'father')),
    })
    .map((tag): AccountOver => ({ ...tag, person: tag.about === 'child' ? null : tag.person }));
  const anyConsent = fc.record({
    partner: fc.constantFrom(...partnerKinds, 'guardian' as const),
    person: fc.constantFrom('mother', 'father'),
    factKinds: fc.uniqueArray(fc.constantFrom(...factKinds), { minLength: 1 }),
  });
  const anyAddressee: fc.Arbitrary<Addressee> = fc.oneof(
    fc.constant(agencyCopy),
    fc.constant<Addressee>({ to: 'guardian', on }),
    fc
      .record({ partner: fc.constantFrom(...partnerKinds), basis: fc.constantFrom(...shareBases) })
      .map((partner): Addressee => ({ to: 'partner', ...partner, on })),
  );

  it('tells or counts each account once, and tells of others nothing without their consent or a law', () =>
    fc.assert(
      fc.property(
        fc.array(anyAccount, { maxLength: 8 }),
        fc.array(anyConsent, { maxLength: 3 }),
        anyAddressee,
        (accounts, consents, addressee) => {
          const child = childOf(
            ...after(
              [enrolled()],
              ...accounts.map((over, index) => recordHistory({ ...over, id: `e${index}` })),
              ...consents.map((over, index) => lets({ ...over, consentId: `c${index}` as ConsentId })),
            ),
          );
          const copy = copyFor(child, addressee);
          expect(copy.child.history.length + withheldInAll(copy.withheld)).toBe(accounts.length);
          const byLaw =
            addressee.to === 'partner' &&
            ['legal-duty', 'court-order', 'substance-use-order'].includes(addressee.basis);
          const recipient = addressee.to === 'partner' ? addressee.partner : addressee.to;
          for (const { about, person, factKind } of copy.child.history) {
            if (about === 'child' || byLaw) continue;
            const consented = consents.some(
              (one) =>
                one.partner === recipient && one.person === person && one.factKinds.some((kind) => kind === factKind),
            );
            expect(consented).toBe(true);
          }
        },
      ),
    ));
});
