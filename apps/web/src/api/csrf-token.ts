let current = '';

/** Proves that a write comes from this page; kept in memory only, and given anew with each session. */
export const csrfToken = {
  read: (): string => current,
  keep: (token: string): void => {
    current = token;
  },
};
