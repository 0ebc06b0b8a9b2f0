export const texts = {
  readWith: 'Percents read with',
  asRecorded: 'the norms each assessment was recorded with',
  view: (norms: string) =>
    `A view: every assessment is read with ${norms} here. The record, its flags and its reports are not changed by it.`,
  back: 'Back to the record as it is',
  title: 'Norms',
  note: 'Age-typical values that percents are read with. A version is never changed: another one takes its place, and assessments keep the one they were recorded with until they are read again with a reason.',
  name: 'Norms',
  ages: 'Ages',
  source: 'Source',
  licence: 'Licence',
  reason: 'Reason',
  published: 'Published',
  inForce: 'in force',
  demonstration: 'demonstration norms, made up',
  by: (who: string) => `by ${who}`,
} as const;
