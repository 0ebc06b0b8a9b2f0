import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentData, type StoredFacts } from '@understory/domain';

type GoldenFile = StoredFacts & { readonly data: Readonly<Record<string, unknown>> };
const stored = (type: string, version: number): GoldenFile =>
  JSON.parse(readFileSync(join(__dirname, `v${version}`, `${type}.json`), 'utf8')) as GoldenFile;
const golden = (type: string, version: number): unknown => currentData(stored(type, version));

describe('what events say of other persons', () => {
  it.each([
    ['HistoryRecorded', 1],
    ['HistoryCorrected', 1],
    ['HistoryCorrected', 2],
  ])('%s of version %i: that it is somebody else, not who and of what kind', (type, version) =>
    expect(golden(type, version)).toMatchObject({ about: 'other-person', factKind: null, person: null }),
  );

  it('is nothing where version 1 said that it concerns nobody else', () => {
    const { data, ...event } = stored('HistoryRecorded', 1);
    const untagged = currentData({ ...event, data: { ...data, concernsThirdPerson: false } });
    expect(untagged).toMatchObject({ about: 'child', factKind: null, person: null });
    expect(untagged).not.toHaveProperty('concernsThirdPerson');
  });

  it('is whom, which kind and, sealed, who, since it is asked', () => {
    const person = 'sealed.v1.EXAMPLE';
    expect(golden('HistoryRecorded', 2)).toMatchObject({ about: 'caregiver', factKind: 'substance-use', person });
    expect(golden('HistoryCorrected', 3)).toMatchObject({
      about: 'other-person',
      factKind: 'violence-or-crime',
      person,
    });
  });

  it('is what a consent lets be told, and of version 1 nothing', () => {
    expect(golden('ConsentRecorded', 1)).toMatchObject({ purpose: 'sharing', factKinds: [], person: null });
    expect(golden('ConsentRecorded', 2)).toMatchObject({
      ...{ purpose: 'disclosure', partner: 'school', factKinds: ['substance-use', 'mental-health'] },
    });
  });

  it('is how much a share kept back, and of version 1 that nobody counted', () => {
    expect(golden('ConsultationAnswered', 1)).toMatchObject({ share: { maxDownloads: 3, withheld: null } });
    expect(golden('ConsultationAnswered', 2)).toMatchObject({ share: { maxDownloads: 3, withheld: 2 } });
  });
});
