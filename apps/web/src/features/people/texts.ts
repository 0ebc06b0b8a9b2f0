export const texts = {
  title: 'People and care teams',
  note: 'Accounts and care teams are kept through the API for now; it describes itself at',
  nothingClinical: 'Your role sees nothing clinical.',
} as const;
