/** What is noted beside accounts of a period of life in the demonstration; all of it is made up. */
export const historyNotes = {
  ofParent: [
    { factKind: 'substance-use', note: 'The file says that a parent was treated for substance use in that year.' },
    { factKind: 'violence-or-crime', note: 'The file names violence between the adults of the household.' },
  ],
  carer: ['Told by the present carer, who was not there at the time.', 'Told at the intake visit.'],
  file: ['From the letter of the earlier placement.', 'From the court file.'],
} as const;
