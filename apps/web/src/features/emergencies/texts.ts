export const texts = {
  title: 'Emergency accesses',
  open: 'Open a record in an emergency',
  openNote:
    'One record, for a short while. Care team, program managers and auditors are told at once, every look is written down, and somebody else judges it afterwards.',
  reference: 'Reference of the child',
  reason: 'What the emergency is (at least 15 characters)',
  openButton: 'Open the record',
  list: 'What was opened, and how it was judged',
  none: 'No record of yours was opened in an emergency.',
  child: 'Child',
  erased: 'erased',
  who: 'Who',
  when: 'When (UTC)',
  reasonGiven: 'Reason',
  judgement: 'Review',
  waiting: 'not reviewed',
  overdue: 'not reviewed within 7 days',
  justified: 'justified',
  notJustified: 'not justified',
  words: 'In words',
  period: (from: string, until: string) => `${from.slice(0, 16).replace('T', ' ')} to ${until.slice(11, 16)}`,
  reviewed: (justified: boolean, by: string, words: string | null) =>
    `${justified ? 'justified' : 'not justified'} (${by})${words === null ? '' : `: ${words}`}`,
  bannerTitle: 'Opened in an emergency',
  isOpen: (who: string, until: string) =>
    `${who} has this record open until ${until.slice(11, 16)} UTC. Every look is written down and reviewed.`,
  wasOpen: (who: string, openedAt: string) =>
    `${who} opened this record on ${openedAt.slice(0, 10)}; nobody has reviewed that yet.`,
  unreviewed: (count: number) => `(${count} not reviewed)`,
} as const;
