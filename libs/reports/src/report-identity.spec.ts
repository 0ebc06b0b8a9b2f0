import { reportIdentity, rendererVersion, templateVersion } from './report-identity';

const source = {
  revision: 41,
  normSets: [{ name: 'demonstration', version: 1 }],
  policyVersion: 1,
  instrumentVersion: 1,
};

describe('the identity of a report', () => {
  it('names the revision, the reference data, the template and the renderer', () => {
    expect(reportIdentity(source)).toBe(
      `revision=41;norms=demonstration@1;policy=1;instrument=1;template=${templateVersion};renderer=${rendererVersion}`,
    );
  });

  it('changes with each of them', () => {
    const others = [
      { ...source, revision: 42 },
      { ...source, normSets: [{ name: 'demonstration', version: 2 }] },
      { ...source, policyVersion: 2 },
      { ...source, instrumentVersion: 2 },
    ];
    expect(new Set([source, ...others].map(reportIdentity)).size).toBe(5);
  });

  it('does not depend on the order of the norm sets, nor on a name that looks like a separator', () => {
    const [one, other] = [
      { name: 'a,b@1;c', version: 1 },
      { name: 'd', version: 2 },
    ];
    expect(reportIdentity({ ...source, normSets: [one, other] })).toBe(
      reportIdentity({ ...source, normSets: [other, one, other] }),
    );
    expect(reportIdentity({ ...source, normSets: [one] })).toContain('norms=a%2Cb%401%3Bc@1;');
  });
});
