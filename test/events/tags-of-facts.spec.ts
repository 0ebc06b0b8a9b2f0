import { currentData } from '@understory/domain';
import { golden, stored } from './golden-files';

describe('what events say of other persons', () => {
  it.each([
    ['HistoryRecorded', 1],
    ['HistoryCorrected', 1],
    ['HistoryCorrected', 2],
  ])('%s of version %i: that it is somebody else, not who and of what kind', (type, version) =>
    expect(golden(type, version).data).toMatchObject({ about: 'other-person', factKind: null, person: null }),
  );

  it('is nothing where version 1 said that it concerns nobody else', () => {
    const { data, ...event } = stored('HistoryRecorded', 1);
    const untagged = currentData({ ...event, data: { ...data, concernsThirdPerson: false } });
    expect(untagged).toMatchObject({ about: 'child', factKind: null, person: null });
    expect(untagged).not.toHaveProperty('concernsThirdPerson');
  });

  it('is whom, which kind and, sealed, who, since it is asked', () => {
    const person = 'sealed.v1.EXAMPLE';
    expect(golden('HistoryRecorded', 2).data).toMatchObject({ about: 'caregiver', factKind: 'substance-use', person });
    expect(golden('HistoryCorrected', 3).data).toMatchObject({
      about: 'other-person',
      factKind: 'violence-or-crime',
      person,
    });
  });

  it('is what a consent lets be told, and of version 1 nothing', () => {
    expect(golden('ConsentRecorded', 1).data).toMatchObject({ purpose: 'sharing', factKinds: [], person: null });
    expect(golden('ConsentRecorded', 2).data).toMatchObject({
      ...{ purpose: 'disclosure', partner: 'school', factKinds: ['substance-use', 'mental-health'] },
    });
  });

  it('is how much a share kept back, and of version 1 that nobody counted', () => {
    expect(golden('ConsultationAnswered', 1).data).toMatchObject({ share: { maxDownloads: 3, withheld: null } });
    expect(golden('ConsultationAnswered', 2).data).toMatchObject({ share: { maxDownloads: 3, withheld: 2 } });
  });
});
