export const texts = {
  open: 'Report (PDF)',
  forGuardian: 'Copy for a guardian (PDF)',
  newer: 'A newer report is ready.',
} as const;
