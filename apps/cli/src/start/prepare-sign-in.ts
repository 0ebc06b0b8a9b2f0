import {
  demonstrationAccounts,
  ensureDemonstrationAccounts,
  issueFirstAdministratorCode,
  removeDemonstrationAccounts,
} from '@understory/access';
import type { Home } from '@understory/platform';
import { programs } from '../demonstration/clinic/program';
import type { Runtime } from '../runtime/runtime';

/** Whether this home was filled with the made-up clinic. */
export const isDemonstrationHome = async (home: Home): Promise<boolean> => {
  const { demonstration } = await home.settings();
  return demonstration === 'loading' || demonstration === 'loaded';
};

/** Sees to it that somebody can sign in, and says how: the published accounts, or a code for the first account. */
export const prepareSignIn = async ({ database, home, now }: Runtime): Promise<readonly string[]> => {
  if (await isDemonstrationHome(home)) {
    await ensureDemonstrationAccounts(database, { programs: programs.map(({ name }) => name), now: now() });
    return ['Sign in; these accounts see made-up children only:', ...demonstrationAccounts.map(lineOf)];
  }
  await removeDemonstrationAccounts(database);
  const code = await issueFirstAdministratorCode(database);
  return code === null ? [] : [`One-time code for the first administrator: ${code}`];
};

const lineOf = ({ account, password, role }: (typeof demonstrationAccounts)[number]): string =>
  `  ${account.padEnd(16)}${password.padEnd(18)}${role}`;
