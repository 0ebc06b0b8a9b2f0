/** What goes wrong next. Everything is off until a test turns it on; `next…` counts the calls that it befalls. */
export type Faults = {
  /** Appends that are stored, but nobody hears of it. */
  nextAppendsUnanswered: number;
  /** Appends that are neither stored nor answered. */
  nextAppendsLost: number;
  /** Appends whose connection breaks after they were stored. */
  nextAppendsCut: number;
  /** Appends refused because another node leads; it is named as the leader, and is this one. */
  nextAppendsNotLeader: number;
  /** Reads refused as by a server that is starting. */
  nextReadsUnavailable: number;
  /** Reads that are never answered. */
  nextReadsUnanswered: number;
  /** A subscription breaks after so many events, with an error or as if the server had finished. */
  breakAfter: { readonly events: number; readonly with: 'error' | 'end' } | null;
  /** Subscriptions that are confirmed and then never say anything. */
  nextSubscriptionsSilent: number;
  /** Every event of a subscription comes twice, the second time after the one that follows. */
  repeat: boolean;
  /** A position far ahead is told, and that all is caught up, before the first event. */
  checkpointFirst: boolean;
  /** Whether the newer service for many records at once is offered. */
  appendRecords: boolean;
};

export const noFaults = (): Faults => ({
  nextAppendsUnanswered: 0,
  nextAppendsLost: 0,
  nextAppendsCut: 0,
  nextAppendsNotLeader: 0,
  nextReadsUnavailable: 0,
  nextReadsUnanswered: 0,
  breakAfter: null,
  nextSubscriptionsSilent: 0,
  repeat: false,
  checkpointFirst: false,
  appendRecords: true,
});

type Counted = { [Name in keyof Faults]: Faults[Name] extends number ? Name : never }[keyof Faults];

/** Whether the fault befalls this call. */
export const befalls = (faults: Faults, name: Counted): boolean => {
  if (faults[name] === 0) return false;
  faults[name] -= 1;
  return true;
};
