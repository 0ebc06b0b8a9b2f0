export const texts = {
  title: 'Enrol a child',
  reference: 'Reference',
  referenceNote: 'By which your agency knows the child. It is kept sealed.',
  bornMonth: 'Month of birth',
  program: 'Program',
  enrolledOn: 'First day in the program',
  enrol: 'Enrol',
} as const;
