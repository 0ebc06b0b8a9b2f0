export const texts = {
  title: 'Worklist',
  note: 'Children whose reassessment is overdue by the interval of their program. Longest overdue first.',
  child: 'Child',
  program: 'Program',
  newest: 'Newest assessment',
  dueOn: 'Due on',
  due: 'Overdue by',
  csv: 'Download as CSV',
  none: 'Nobody is overdue.',
  overdue: (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`,
} as const;
