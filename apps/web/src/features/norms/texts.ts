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
  readAgain: 'To read what was recorded before with them, too, read it again below once they are published.',
  reread: 'Read what is recorded with other norms',
  rereadMeans:
    'Assessments keep the norms they were recorded with until somebody decides otherwise, for a reason that each record keeps.',
  rereadTo: 'Read with the newest version of',
  readNow: 'How it is read now, and would be',
  norms: 'Norms',
  children: 'Children',
  assessments: 'Assessments',
  then: 'Afterwards',
  stays: 'stays',
  marked:
    'Percents, categories and open flags follow; every map and report names the norms, a trend breaks where they change, and each record gets an event with who and why.',
  why: 'Reason, kept for good in each record',
  startReread: (label: string) => `Read with ${label}`,
  nothingToReread: 'Everything is read with these norms already.',
  progress: {
    running: (looked: number, of: number, changed: number, to: string) =>
      `Reading with ${to}: ${looked} of ${of} children, ${changed} changed so far.`,
    done: (_: number, of: number, changed: number, to: string) =>
      `Done: ${changed} of ${of} children are read with ${to} now and were not before.`,
    stopped: (looked: number, of: number, changed: number, to: string) =>
      `Stopped at ${looked} of ${of} children, ${changed} read with ${to}. Start it again to go on.`,
  },
  noNorms: 'no norms',
  bands: (count: number) => `${count} ${count === 1 ? 'band' : 'bands'} of ages`,
  covered: 'covered',
  notCovered: 'not covered',
  mostAt: (name: string, score: string) => `${name} ${score}`,
  functionsOtherwise: (count: number, score: string) =>
    count === 1 ? `${score}, the one function that differs` : `${score}, the most of ${count} functions that differ`,
} as const;
