/** Where a number is missing; never a zero, never the last known one. */
export const nothing = '\u2013';
