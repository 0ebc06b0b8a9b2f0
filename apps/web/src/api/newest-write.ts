let position: string | null = null;

/** How far into the log this person's own writes reach: reads wait for it, so that a person sees what they did. */
export const newestWrite = {
  keep: (written: string): void => {
    if (position === null || BigInt(written) > BigInt(position)) position = written;
  },
  forget: (): void => {
    position = null;
  },
  /** To be spread into the query of a read. */
  query: (): { readonly after?: string } => (position === null ? {} : { after: position }),
};
