/** Keeps the parts of a number, a unit or a day on one line. */
export const tied = (...parts: readonly (string | number)[]): string => parts.join('\u00a0');
