import { regionsBottomUp, type Region } from '@understory/domain';
import type { FlagRow } from '../readiness-flags/flag-row';
import type { FlagOutcomes } from './outcomes';
import { isSmall } from './smallest-group';
import { withheldParts } from './withheld-parts';

export type FlagInProgram = {
  readonly program: string;
  readonly childId: string;
  readonly region: Region;
  readonly status: FlagRow['status'];
};

/** What became of the flags of one program, by the region they propose to leave. */
export const flagOutcomes = (flags: readonly FlagInProgram[]): readonly FlagOutcomes[] =>
  regionsBottomUp.map((region) =>
    outcomeOf(
      region,
      flags.filter((flag) => flag.region === region),
    ),
  );

const outcomeOf = (region: Region, raised: readonly FlagInProgram[]): FlagOutcomes => {
  // Eleven flags of three children are a group of three.
  if (isSmall(childrenOf(raised).size)) {
    return { region, raised: null, accepted: null, declined: null, suppressed: true };
  }
  const accepted = raised.filter(({ status }) => status === 'accepted');
  const declined = raised.filter(({ status }) => status === 'declined');
  const neither = raised.filter(({ status }) => status !== 'accepted' && status !== 'declined');
  const withheld = withheldParts(
    [
      { name: 'accepted', children: childrenOf(accepted) },
      { name: 'declined', children: childrenOf(declined) },
    ],
    childrenOf(neither),
  );
  return {
    region,
    raised: raised.length,
    accepted: withheld.has('accepted') ? null : accepted.length,
    declined: withheld.has('declined') ? null : declined.length,
    suppressed: withheld.size > 0,
  };
};

const childrenOf = (flags: readonly FlagInProgram[]): ReadonlySet<string> =>
  new Set(flags.map(({ childId }) => childId));
