const codes = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/;

/** A failure by its code or its name. Never its message, which may quote what somebody wrote. */
export const errorCodeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'NOT_AN_ERROR';
  if ('code' in error && typeof error.code === 'string' && codes.test(error.code)) return error.code;
  return codes.test(error.name) ? error.name : 'Error';
};
