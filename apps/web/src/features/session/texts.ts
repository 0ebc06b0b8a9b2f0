export const texts = {
  product: 'Understory',
  claim: 'The layer of a forest that must grow before the canopy can.',
  signIn: 'Sign in',
  account: 'Account',
  password: 'Password',
  signOut: 'Sign out',
  demonstration: 'Demonstration home',
  demonstrationNote: 'Every child here is made up. Choose whose day to look at:',
  roles: {
    clinician: 'Clinician',
    'program-manager': 'Program manager',
    auditor: 'Auditor',
    administrator: 'Administrator',
  },
  whatFor: {
    clinician: 'Sees the children in care: rates, plans, logs, decides.',
    'program-manager': 'Sees how the children of a program change.',
    auditor: 'Replays any record, event by event.',
    administrator: 'Looks after people and care teams; nothing clinical.',
  },
} as const;
