/** A record as the double keeps it, with the position that the real server would have given it: a byte offset. */
export type StoredRecord = {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  readonly position: bigint;
};

export type ProposedRecord = Omit<StoredRecord, 'revision' | 'position'>;

/** As on the wire: -1 no stream, -2 any, -4 exists. */
export type ExpectedState = bigint;

export type WriteResult =
  | { readonly result: 'written'; readonly revision: number; readonly position: bigint }
  | { readonly result: 'wrong-version'; readonly actual: number | null };
