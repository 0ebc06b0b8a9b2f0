/** What the next event of a stream is held against. */
export type Link = {
  readonly stream: string;
  readonly revision: number;
  readonly hash: string;
  readonly position: bigint | number;
};

export type Checked = {
  /** Its content has the hash that stands beside it. */
  readonly isIntact: boolean;
  /** It names the hash of the event before it, or of none for a first one. */
  readonly continues: boolean;
};

/** Null when `link` is the event that comes after `before`, unchanged. */
export const whatIsWrong = (
  link: Omit<Link, 'stream' | 'hash'>,
  before: Omit<Link, 'stream' | 'hash'> | null,
  { isIntact, continues }: Checked,
): string | null => {
  const expected = before === null ? 0 : before.revision + 1;
  if (link.revision !== expected)
    return `revision ${expected} of its stream should stand here: an event was removed, inserted or renumbered`;
  if (!isIntact) return 'its content does not match its hash: the event was changed';
  if (!continues) return 'it does not continue the event before it: one of the two was replaced';
  if (before !== null && before.position >= link.position)
    return 'it stands in the log before the event that it follows: one of the two was moved';
  return null;
};
