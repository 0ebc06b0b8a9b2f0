export const texts = { open: 'Report (PDF)', newer: 'A newer report is ready.' } as const;
