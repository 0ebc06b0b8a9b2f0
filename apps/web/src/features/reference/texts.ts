export const texts = {
  title: 'Reference data',
  note: 'What numbers are read with. Every version is kept for good, with who published it and why.',
} as const;
