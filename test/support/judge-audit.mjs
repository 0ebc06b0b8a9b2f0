const grave = new Set(['high', 'critical']);

/**
 * Judges what `npm audit --json` has printed. Only grave faults fail, and each exception names one advisory, says why and
 * ends on a day: an answer for ever would be forgotten.
 */
export const judgeAudit = (printed, exceptions, today) => {
  const report = parsed(printed);
  if (report?.vulnerabilities === undefined) return { ok: null, told: 'the registry answers no audits' };
  const incomplete = exceptions.filter(({ advisory, reason, until }) => !advisory || !reason || !/^\d{4}-\d{2}-\d{2}$/.test(until ?? ''));
  if (incomplete.length > 0) return { ok: false, told: 'an exception lacks its advisory, its reason or its last day' };
  const excused = new Set(exceptions.filter(({ until }) => until >= today).map(({ advisory }) => advisory));
  const advisories = Object.values(report.vulnerabilities).flatMap(({ via = [] }) => via.filter((one) => typeof one === 'object'));
  const found = new Map(advisories.filter(({ severity }) => grave.has(severity)).map((one) => [one.url.split('/').at(-1), one]));
  const open = [...found].filter(([id]) => !excused.has(id));
  const lines = open.map(([id, { name, severity, title }]) => `${id} ${severity} in ${name}: ${title}`);
  return { ok: open.length === 0, told: open.length === 0 ? `${found.size} grave, each with its exception` : lines.join('\n') };
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
