type Verdict = { readonly ok: boolean | null; readonly told: string };
type Exception = { readonly advisory: string; readonly reason?: string; readonly until?: string };
type Judge = (printed: string, exceptions: readonly Exception[], today: string) => Verdict;

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the runner of the tests is plain JavaScript
const { judgeAudit } = require('./judge-audit.mjs') as { readonly judgeAudit: Judge };

const advisory = (severity: string) => ({
  ...{ name: 'a-package', severity, title: 'Reads what it should not' },
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
});
const report = (severity: string) =>
  JSON.stringify({ vulnerabilities: { 'a-package': { via: ['another', advisory(severity)] } } });
const excused = {
  advisory: 'GHSA-aaaa-bbbb-cccc',
  reason: 'The code that has it is never reached.',
  until: '2026-12-31',
};

describe('the audit of packages', () => {
  it('fails for what is grave, and names it', () => {
    for (const severity of ['high', 'critical']) {
      const { ok, told } = judgeAudit(report(severity), [], '2026-12-01');
      expect([ok, told]).toEqual([false, `GHSA-aaaa-bbbb-cccc ${severity} in a-package: Reads what it should not`]);
    }
  });

  it.each(['info', 'low', 'moderate'])('lets %s pass', (severity) =>
    expect(judgeAudit(report(severity), [], '2026-12-01').ok).toBe(true),
  );

  it('takes an exception until its day, and only with a reason', () => {
    expect(judgeAudit(report('high'), [excused], '2026-12-31').ok).toBe(true);
    expect(judgeAudit(report('high'), [excused], '2027-01-01').ok).toBe(false);
    expect(judgeAudit(report('high'), [{ ...excused, reason: '' }], '2026-12-01').ok).toBe(false);
    expect(judgeAudit(report('high'), [{ advisory: excused.advisory, reason: 'x' }], '2026-12-01').ok).toBe(false);
  });

  it.each(['', 'not JSON', '{"message":"405 Method Not Allowed","statusCode":405}'])(
    'is not checked, and fails nothing, where the registry answers %s',
    (printed) => expect(judgeAudit(printed, [], '2026-12-01').ok).toBeNull(),
  );
});
