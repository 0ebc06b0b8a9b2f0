import type { SharedCounts } from '@understory/platform';

/** How the API stands towards the network; everything else about it is the same everywhere. */
export type EdgeSettings = {
  /** Addresses and networks whose X-Forwarded-* headers are believed; nobody's while it is empty. */
  readonly trustedProxies: readonly string[];
  /** Scheme and host under which people reach the API through a proxy; null: on this machine alone. */
  readonly publicUrl: string | null;
  /** Of one account. An address may send five times as many, since an agency often has one; sign-ins, a twentieth. */
  readonly requestsPerMinute: number;
  /** Where several processes count requests together; null: each counts for itself. */
  readonly counts: SharedCounts | null;
};

/** Nothing stands in front, and a person with several pages open stays far below it. */
export const onThisMachine: EdgeSettings = {
  trustedProxies: [],
  publicUrl: null,
  requestsPerMinute: 1_200,
  counts: null,
};
