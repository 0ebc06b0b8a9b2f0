import { randomUUID } from 'node:crypto';
import { isLetThrough } from '../arena.mjs';
import { jsonOf } from '../wire.mjs';

/** API6: guessing passwords and codes, and learning whom the agency treats. */
export const flows = async ({ attack, clinic, operations, tally, options }) => {
  const { insider, outsider, victim } = clinic;
  const guess = (account, password) => attack({ method: 'POST', path: '/sign-in', body: { account, password }, name: 'signIn' });

  // One account: after a few failures each further try has to wait, the right password included, and so does a name that
  // nobody has.
  const target = await clinic.add('clinician', clinic.own);
  for (const account of [target.account, `nobody-${randomUUID().slice(0, 8)}`]) {
    const statuses = [];
    for (let tries = 0; tries < 8; tries += 1) statuses.push((await guess(account, `guess-${tries}`)).status);
    if (!statuses.includes(429)) tally.found('let-in', `eight guesses at ${account === target.account ? 'an account' : 'a name nobody has'} are never made to wait`);
  }
  if (isLetThrough(await guess(target.account, target.password))) tally.found('let-in', 'the wait is passed with the right password');

  // Codes are long enough that what could be guessed within their life is nothing.
  for (let tries = 0; tries < (options.quick ? 20 : 200); tries += 1) {
    const code = tries % 2 === 0 ? randomUUID() : target.passwordCode.slice(0, -1) + 'x';
    if (isLetThrough(await attack({ method: 'POST', path: '/sign-in/password', body: { code, password: 'a long new password' }, name: 'setPassword' }))) tally.found('let-in', 'a guessed password code');
    if (isLetThrough(await attack({ path: `/shared/${code}`, name: 'fetchSharedReport' }))) tally.found('let-in', 'a guessed share');
  }

  // A child out of reach stays unknown to every search and every list.
  const lists = operations.filter(({ method, path, inPath }) => method === 'GET' && inPath.length === 0 && path !== '/live' && path !== '/openapi.json');
  for (const { path, name, inQuery } of lists) {
    for (const query of ['', ...(inQuery.some(({ name: word }) => word === 'search') ? [`?search=${clinic.planted.slice(0, 40)}`, '?search=Qz7', `?search=${victim.childId}`] : [])]) {
      const answer = await attack({ path: `${path}${query}`, name, person: insider });
      if (answer.text.includes(victim.childId)) tally.found('let-in', `${name} names a child out of reach`);
      if (answer.text.includes(outsider.cookie)) tally.found('let-in', `${name} shows a session`);
    }
  }
  const { code } = jsonOf(await attack({ path: `/children/${randomUUID()}`, person: insider, name: 'readChild' })) ?? {};
  if (code !== 'CHILD.NOT_FOUND') tally.found('let-in', `an unknown child is answered ${code}`);
};
