import type { ExpectedState, ProposedRecord, StoredRecord, WriteResult } from './stored-record.fixture';

/** What the server keeps, with its rules: revisions are checked, ids only compared where a resend would stand. */
export const doubleLog = () => {
  const records: StoredRecord[] = [];
  const listeners = new Set<(records: readonly StoredRecord[] | 'end') => void>();

  const streams = new Map<string, StoredRecord[]>();

  const ofStream = (stream: string): readonly StoredRecord[] => streams.get(stream) ?? [];

  const keep = (record: StoredRecord): void => {
    records.push(record);
    const others = streams.get(record.stream);
    if (others === undefined) streams.set(record.stream, [record]);
    else others.push(record);
  };

  const isResend = (expected: ExpectedState, stored: readonly StoredRecord[], proposed: readonly ProposedRecord[]) => {
    const from = Number(expected) + 1;
    return expected >= -1n && proposed.every(({ id }, index) => stored[from + index]?.id === id);
  };

  const isMet = (expected: ExpectedState, actual: number): boolean =>
    expected === -2n || (expected === -4n && actual >= 0) || expected === BigInt(actual);

  return {
    records: records as readonly StoredRecord[],
    ofStream,
    lastRevision: (stream: string): number => ofStream(stream).length - 1,
    isMet,
    add: (proposed: readonly ProposedRecord[]): void => {
      const added = proposed.map((one, index) => {
        const position = (records.at(-1)?.position ?? 900n) + 137n + (index === 0 ? 11n : 0n);
        const record = { ...one, revision: ofStream(one.stream).length, position };
        keep(record);
        return record;
      });
      listeners.forEach((listen) => listen(added));
    },
    write(stream: string, expected: ExpectedState, proposed: readonly ProposedRecord[]): WriteResult {
      const stored = ofStream(stream);
      const actual = stored.length - 1;
      if (!isMet(expected, actual) && isResend(expected, stored, proposed)) {
        const last = stored[Number(expected) + proposed.length];
        return { result: 'written', revision: last?.revision ?? -1, position: last?.position ?? -1n };
      }
      if (!isMet(expected, actual)) return { result: 'wrong-version', actual: actual < 0 ? null : actual };
      this.add(proposed);
      return { result: 'written', revision: actual + proposed.length, position: records.at(-1)?.position ?? -1n };
    },
    /** As a restored backup: what came after a position is gone. */
    cutAfter: (position: bigint): void => {
      const kept = records.filter((record) => record.position <= position);
      records.length = 0;
      streams.clear();
      kept.forEach(keep);
    },
    endSubscriptions: (): void => listeners.forEach((listen) => listen('end')),
    listen: (listener: (records: readonly StoredRecord[] | 'end') => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export type DoubleLog = ReturnType<typeof doubleLog>;
