import { caseloadView, mapView, replayView } from './view-state';

describe('an address', () => {
  it('keeps what the view knows', () => {
    expect(caseloadView({ show: 'due' })).toEqual({ show: 'due' });
    expect(mapView({ at: 2, box: 8, norms: 'agency@2' })).toEqual({ at: 2, box: 8, norms: 'agency@2' });
    expect(replayView({ step: 3, knownOn: '2026-01-01' })).toMatchObject({ step: 3, knownOn: '2026-01-01' });
  });

  it('with anything else in it opens the plain view', () => {
    expect(caseloadView({ search: 'ash', show: 'everything' })).toEqual({ show: 'in-care' });
    expect(mapView({ at: 'two', box: 1.5 })).toEqual({ at: undefined, box: undefined });
  });
});
