import { approved, assessed } from '../given/events';
import { recorded } from '../given/given';
import { fold } from './evolve';
import { actorNameOf, namedBy } from './named-act';

describe('whose act it was', () => {
  it('is named in what somebody answers for', () =>
    expect(namedBy(approved('limbic'), 'Ada Example')).toMatchObject({ data: { actorName: 'Ada Example' } }));

  it('is left out of everything else, which names its own people', () =>
    expect(namedBy(assessed(), 'Ada Example')).toEqual(assessed()));

  it('is kept with the approval, as the account was called then', () =>
    expect(fold(recorded([namedBy(approved('limbic'), 'Ada Example')])).focusApprovals).toMatchObject([
      { by: 'clinician', actorName: 'Ada Example' },
    ]));

  it('is nobody where nobody signed in, or no name was kept', () => {
    expect(namedBy(approved('limbic'), null)).toMatchObject({ data: { actorName: null } });
    expect(actorNameOf({ data: {} })).toBeNull();
  });
});
