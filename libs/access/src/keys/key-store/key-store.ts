/**
 * A place of secrets, each wrapped and under a name: what wraps them and what they are for is not its business.
 * Implementations must pass `keyStoreConformance`. What is written has reached the disk when the answer comes.
 */
export type KeyStore = {
  /** Where a name is to be found, for sentences that a person reads. */
  placeOf(name: string): string;
  read(name: string): Promise<Buffer | null>;
  /** Never over what is there: of two processes that write one name at once, one gets 'existed'. */
  writeOnce(name: string, content: Uint8Array | string): Promise<'written' | 'existed'>;
  writeOver(name: string, content: Uint8Array | string): Promise<void>;
  /**
   * Puts the same secret, wrapped anew, in the place of what was read of it. False, and nothing is done, where something
   * else stands there by now. A record that is erased meanwhile stays so.
   */
  rewrap(name: string, from: Buffer, to: string): Promise<boolean>;
  /** Puts a tombstone where the secret stood, for good; a name that held none is taken as well. */
  bury(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Which of these records are named as erased. Asked at every use of a key, so it must not wait behind anything. */
  erasedAmong(recordIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Every name, tombstones included, what the other secrets depend on first; or those within one folder alone. */
  names(folder?: string): AsyncIterable<string>;
};
