/** Closes an exhaustive switch: a new member of the union fails to compile here instead of being ignored. */
export const neverReached = (unexpected: never): never => {
  throw new Error(`Unreachable case: ${JSON.stringify(unexpected)}`);
};
