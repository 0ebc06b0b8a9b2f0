export const texts = {
  skip: 'Skip to the content',
  navigation: 'Main',
  pages: {
    caseload: 'Caseload',
    enrol: 'Enrol a child',
    flags: 'Flags',
    outcomes: 'Outcomes',
    worklist: 'Worklist',
    records: 'Records',
    people: 'People',
    operations: 'Operations',
    cosignatures: 'Co-signatures',
    consultations: 'Consultations',
    ownRecord: 'My certification',
  },
  account: 'My account: password, second step, sessions, tokens',
  notAffiliated:
    'Understory follows the idea of the Neurosequential Model of Therapeutics and is not affiliated with its owners. It is not the official metric and not a medical device.',
  reference: 'Reference data',
  demonstrationNorms: 'Norms named “demonstration” are made up: not for the care of a child.',
  notFound: 'There is nothing at this address.',
  back: 'To the start',
} as const;
