export const texts = {
  loading: 'Loading …',
  tryAgain: 'Try again',
  stale: 'This may be out of date: the newest state could not be read.',
  refused: 'Your role does not allow this.',
} as const;
