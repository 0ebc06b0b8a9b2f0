export const functionalDomains = ['sensory-integration', 'self-regulation', 'relational', 'cognitive'] as const;

export type FunctionalDomain = (typeof functionalDomains)[number];
