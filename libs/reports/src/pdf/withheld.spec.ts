import fc from 'fast-check';
import {
  agencyCopy,
  copyFor,
  factKinds,
  factSubjects,
  readinessPolicyV1,
  shareBases,
  type Addressee,
  type ChildCommand,
  type ConsentId,
} from '@understory/domain';
import * as histories from '../../test/histories';
import { day, recordOf } from '../../test/record-of';
import { textOfPdf } from '../../../../test/support/text-of-pdf';
import { buildReport } from '../build/build-report';
import { renderPdf } from './render-pdf';

const on = day('2025-01-01');
const school = (basis: (typeof shareBases)[number] = 'guardian-consent'): Addressee => ({
  ...{ to: 'partner', partner: 'school', basis, on },
});

const lets = (person: string, kinds: readonly (typeof factKinds)[number][], id: string): ChildCommand => ({
  type: 'RecordConsent',
  consentId: id as ConsentId,
  purpose: 'disclosure',
  partner: 'school',
  givenBy: `Name of ${person}`,
  relation: 'parent',
  givenOn: day('2024-10-01'),
  validFrom: day('2024-10-01'),
  validUntil: null,
  person,
  factKinds: kinds,
});

const textFor = async (commands: readonly ChildCommand[], addressee: Addressee): Promise<string> => {
  const report = buildReport({
    ...{ child: recordOf(commands), addressee, normSets: histories.normSets },
    ...{ policy: readinessPolicyV1, instruments: () => undefined },
  });
  // Lines may break anywhere; a marker has no space in it.
  return textOfPdf(await renderPdf(report)).replaceAll(/\s/g, '');
};

const ofMother = { about: 'caregiver', factKind: 'substance-use', person: 'mother', note: 'Marker-of-hers' } as const;
const notice = '42CFRpart2prohibitsunauthorizeduseordisclosureoftheserecords.';

describe('a printed copy', () => {
  const record = [histories.enrol(), histories.tell(ofMother)];

  it('holds what a person lets be told, with the notice, and nothing of it before and after', async () => {
    const consented = [...record, lets('mother', ['substance-use'], 'c')];
    const before = await textFor(record, school());
    expect(before).not.toContain('Marker-of-hers');
    expect(before).toContain('1accountwithheldfromthiscopy');
    expect(before).not.toContain(notice);
    const told = await textFor(consented, school());
    expect(told).toContain('Marker-of-hers');
    expect(told).toContain(notice);
    expect(told).not.toContain('withheldfromthiscopy');
    expect(told).not.toContain('Nameofmother');
    const withdrawal = { withdrawnOn: on, withdrawnBy: 'Name of mother', reason: 'changed her mind' };
    const withdrawn: ChildCommand = { type: 'WithdrawConsent', consentId: 'c' as ConsentId, ...withdrawal };
    expect(await textFor([...consented, withdrawn], school())).toBe(before);
    expect(await textFor(consented, { to: 'guardian', on })).not.toContain('Marker-of-hers');
    expect(await textFor(consented, agencyCopy)).not.toContain('Marker-of-hers');
  });

  it('does not place what is withheld, and lets no empty period stand for nothing', async () => {
    const text = await textFor([...record, histories.tell({ value: 4, confidence: 'low' })], school());
    expect(text).toContain('4of12,lowconfidence');
    expect(text).toContain('notasked,orwithheld');
    expect(text).not.toMatch(/9of12|moderate/);
  });

  const periods = ['intrauterine', 'perinatal', 'infancy', 'early-childhood', 'childhood'] as const;

  it('prints no fact whose reader may not have it, whatever was told, consented to and asked for', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            about: fc.constantFrom(...factSubjects),
            factKind: fc.option(fc.constantFrom(...factKinds)),
            person: fc.option(fc.constantFrom('mother', 'father')),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        fc.array(
          fc.tuple(
            fc.constantFrom('mother', 'father'),
            fc.uniqueArray(fc.constantFrom(...factKinds), { minLength: 1 }),
          ),
          {
            maxLength: 2,
          },
        ),
        fc.oneof(
          fc.constantFrom<Addressee>(agencyCopy, { to: 'guardian', on }),
          fc.constantFrom(...shareBases).map((basis) => school(basis)),
        ),
        async (tags, consents, addressee) => {
          const commands = [
            histories.enrol(),
            ...tags.map(({ about, factKind, person }, index) =>
              histories.tell({
                ...{ about, factKind, person: about === 'child' ? null : person, note: `Marker-${index}-told` },
                // No two values alike, none of them in a period of another.
                ...{ value: index + 2, period: periods[index] ?? 'infancy' },
              }),
            ),
            ...consents.map(([person, kinds], index) => lets(person, kinds, `c${index}`)),
          ];
          const child = recordOf(commands);
          const copy = copyFor(child, addressee);
          const allowed = new Set(copy.toldByLeave.map(({ entry }) => entry.note));
          const told = new Set(copy.child.history.map(({ value }) => value));
          const text = await textFor(commands, addressee);
          for (const { value } of child.history)
            expect([value, text.includes(`${value}of12,`)]).toEqual([value, told.has(value)]);
          for (const { note } of child.history)
            expect([note, text.includes(note ?? '')]).toEqual([note, allowed.has(note)]);
        },
      ),
      { numRuns: 60 },
    ));
});
