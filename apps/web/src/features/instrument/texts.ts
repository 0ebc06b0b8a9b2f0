export const texts = {
  title: 'Instrument',
  note: 'The 32 functions by region, and which of them make up a domain. An assessment is read by the version it was signed with.',
  version: 'Version',
  domains: 'Functions of each domain',
  source: 'Source',
  licence: 'Licence',
  reason: 'Reason',
  published: 'Published',
  by: (who: string) => `by ${who}`,
} as const;
