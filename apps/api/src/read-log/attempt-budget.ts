import { networkOf } from '../edge/network-of';

/** Of one account in one clock hour: more than anybody tries by mistake. */
const mostOfAccount = 1_000;
/** Of the network of one address that nobody is signed in at: a page left open asks again and again. */
const mostOfNetwork = 60;
/** Of all such networks together, so that a flood from everywhere fills no disk: some ten megabytes a day. */
const mostOfStrangers = 600;

/** `last`: it is kept as the one that says that no further one of this hour is. */
export type Kept = 'kept' | 'last' | 'passed-over';

export type Party = { readonly accountId: string } | { readonly address: string };

export type AttemptBudget = { spend(party: Party, now: string): Kept };

/** How many refused attempts are written down. Counted in this process, and anew with each clock hour. */
export const attemptBudget = (): AttemptBudget => {
  let hour = '';
  let spent = new Map<string, number>();
  const count = (key: string): number => {
    const times = (spent.get(key) ?? 0) + 1;
    spent.set(key, times);
    return times;
  };
  const spendOfStranger = (address: string): Kept => {
    // Once all of it is spent nothing more is remembered of anybody.
    if ((spent.get('strangers') ?? 0) > mostOfStrangers) return 'passed-over';
    const ofNetwork = keptOf(count(`network ${networkOf(address)}`), mostOfNetwork);
    // What is passed over takes nothing from the others.
    if (ofNetwork === 'passed-over') return ofNetwork;
    const ofAll = keptOf(count('strangers'), mostOfStrangers);
    return ofAll === 'kept' ? ofNetwork : ofAll;
  };
  return {
    spend: (party, now) => {
      if (!now.startsWith(hour) || hour === '') {
        hour = now.slice(0, 13);
        spent = new Map();
      }
      if ('accountId' in party) return keptOf(count(`account ${party.accountId}`), mostOfAccount);
      return spendOfStranger(party.address);
    },
  };
};

const keptOf = (times: number, most: number): Kept => {
  if (times <= most) return 'kept';
  return times === most + 1 ? 'last' : 'passed-over';
};
