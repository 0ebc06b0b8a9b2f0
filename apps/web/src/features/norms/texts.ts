export const texts = {
  readWith: 'Percents read with',
  asRecorded: 'the norms each assessment was recorded with',
  view: (norms: string) =>
    `A view: every assessment is read with ${norms} here. The record, its flags and its reports are not changed by it.`,
  back: 'Back to the record as it is',
  title: 'Norms',
  note: 'Age-typical values that percents are read with. A version is never changed: another one takes its place, and assessments keep the one they were recorded with until they are read again with a reason.',
  ages: 'Ages',
  demonstration: 'demonstration norms, made up',
  publish: 'Publish norms',
  means: 'Assessments recorded from now on are read with them. Those recorded before keep theirs.',
  ofName: 'Name of the norms',
  nameNote: 'The same name again makes its next version.',
  csv: 'Norms, as CSV',
  csvNote:
    'Columns age_from_months, age_to_months (exclusive) and f1 to f32; a row for each band of ages, scores from 1 to 12 with at most two decimals.',
  file: 'Or take them from a file',
  readAgain: 'To read what was recorded before with them, too, use “understory norms recompute” afterwards.',
  noNorms: 'no norms',
  bands: (count: number) => `${count} ${count === 1 ? 'band' : 'bands'} of ages`,
  covered: 'covered',
  notCovered: 'not covered',
  mostAt: (name: string, score: string) => `${name} ${score}`,
  functionsOtherwise: (count: number, score: string) =>
    count === 1 ? `${score}, the one function that differs` : `${score}, the most of ${count} functions that differ`,
} as const;
