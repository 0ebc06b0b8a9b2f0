/** Stands where the key stood, so that the name stays taken and no new key can be made. */
export const tombstone = 'destroyed\n';

export const isTombstone = (content: Buffer | null): boolean => content?.toString('utf8') === tombstone;
