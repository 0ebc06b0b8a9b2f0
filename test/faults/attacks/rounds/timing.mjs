import { randomUUID } from 'node:crypto';

// Of a difference that chance alone makes once in a million runs.
const surprising = 4.9;

/**
 * Whether the time of a refused sign-in tells an account from a name that nobody has: tries of both kinds alternate, so
 * that whatever else the machine does falls on both alike, and their ranks are compared (Mann–Whitney).
 */
export const timing = async ({ wire, clinic, tally, options, forgetFailures }) => {
  const accounts = [];
  for (let count = 0; count < (options.quick ? 4 : 16); count += 1) accounts.push((await clinic.add('auditor', clinic.own)).account);
  const times = [];
  for (let round = 0; round < 4; round += 1) {
    for (const account of accounts) {
      // Else the address itself is made to wait, and what is compared is that.
      await forgetFailures();
      const pair = [
        { known: true, name: account },
        { known: false, name: `nobody-${randomUUID().slice(0, 8)}` },
      ];
      for (const { known, name } of round % 2 === 0 ? pair : pair.reverse()) {
        const startedAt = performance.now();
        const { status } = await wire.send({ method: 'POST', path: '/sign-in', body: { account: name, password: 'not the password' } });
        tally.tried(status);
        if (status === 401) times.push({ known, took: performance.now() - startedAt });
      }
    }
  }
  if (times.length < 8 * accounts.length) tally.found('let-in', `only ${times.length} refused sign-ins could be compared`);
  const z = surpriseOf(times);
  if (Math.abs(z) > surprising) tally.found('let-in', `the time of a refused sign-in tells an account from none (z = ${z.toFixed(1)})`);
};

const surpriseOf = (times) => {
  const ranked = [...times].sort((one, other) => one.took - other.took);
  const known = ranked.filter(({ known: is }) => is).length;
  const unknown = ranked.length - known;
  const rankSum = ranked.reduce((sum, { known: is }, index) => sum + (is ? index + 1 : 0), 0);
  const mean = (known * (ranked.length + 1)) / 2;
  return (rankSum - mean) / Math.sqrt((known * unknown * (ranked.length + 1)) / 12);
};
