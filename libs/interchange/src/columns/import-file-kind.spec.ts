import { headerOf } from './import-file-kind';

describe('the header of a new file', () => {
  it('names every column, optional ones last', () => {
    expect(headerOf('doses')).toBe('child,intervention,delivered_at,minutes,delivered_by');
    expect(headerOf('assessments')).toMatch(
      /^child,program,born,assessed_on,kind,rater,f1,f2,.*,f32,relational_health$/,
    );
    expect(headerOf('interventions')).toMatch(/,starts_on,ends_on$/);
    expect(headerOf('norms')).toMatch(/^age_from_months,age_to_months,f1,.*,f32$/);
  });
});
