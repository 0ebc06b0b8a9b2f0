import type { PersonRole } from '../person';

/**
 * How far a permission reaches: records of one's own care teams, records of one's own programs, everything, or the one
 * document that was shared.
 */
export type Scope = 'care-team' | 'programs' | 'all' | 'share';

/** Somebody with an account, in a role; or whoever holds the link of a share. */
export type Holder = PersonRole | 'partner';

const everybody = { clinician: 'all', 'program-manager': 'all', auditor: 'all', administrator: 'all' } as const;
const readers = { clinician: 'care-team', 'program-manager': 'programs', auditor: 'all' } as const;

/** The one table of role × action; what stands nowhere is denied. */
const table = {
  // All that a session is good for while a second factor is due.
  'finish-sign-in': everybody,
  'keep-own-account': everybody,
  'read-account-log': { auditor: 'all', administrator: 'all' },
  'read-staff-names': everybody,
  'read-reference-data': everybody,

  'list-records': readers,
  'read-record': readers,
  'follow-changes': readers,
  // What an individual record of the program is opened for; `aggregates-first.ts` says when.
  'state-purpose': { 'program-manager': 'programs' },
  // Those who act on what comes due; of children, an administrator is told nothing.
  'read-notices': { clinician: 'care-team', 'program-manager': 'programs', administrator: 'all' },
  'enrol-record': { clinician: 'all', 'program-manager': 'programs' },
  'correct-identity': { clinician: 'care-team', 'program-manager': 'programs' },
  'transfer-record': { clinician: 'care-team', 'program-manager': 'programs' },
  'discharge-record': { clinician: 'care-team', 'program-manager': 'programs' },
  'write-record': { clinician: 'care-team' },
  'answer-amendment': { clinician: 'care-team', 'program-manager': 'programs' },

  // Two persons: a manager asks, somebody else who reaches the record decides. None of it shows anything clinical.
  'list-erasures': { 'program-manager': 'programs', auditor: 'all', administrator: 'all' },
  'read-erasure': { 'program-manager': 'programs', auditor: 'all', administrator: 'all' },
  'keep-legal-holds': { 'program-manager': 'programs', administrator: 'all' },
  'ask-erasure': { 'program-manager': 'programs' },
  'answer-erasure': { 'program-manager': 'programs', administrator: 'all' },
  // Beyond the own reach, for one record and an hour, with a reason that somebody else reviews.
  'open-in-emergency': { clinician: 'all', 'program-manager': 'all' },
  'list-emergency-accesses': readers,
  'review-emergency-access': { 'program-manager': 'programs' },

  // It holds for every program, so nobody whose reach is some of them publishes it.
  'publish-reference-data': { administrator: 'all' },

  'try-policy': { 'program-manager': 'programs' },

  'list-consultations': readers,
  'keep-consultations': { clinician: 'care-team' },

  // Whoever holds the token shows it in the address; there is no account and no session.
  'fetch-share': { partner: 'share' },

  'read-outcomes': { 'program-manager': 'programs', auditor: 'all' },
  'read-history': { auditor: 'all' },
  'read-read-log': { auditor: 'all' },
  // For guardians who ask who has seen their child; the page names people, and no other child.
  'print-read-log': { 'program-manager': 'programs', auditor: 'all' },
  'read-verification': { auditor: 'all' },

  'list-parked': { auditor: 'all', administrator: 'all' },
  'act-on-parked': { administrator: 'all' },
  'list-failed-jobs': { auditor: 'all', administrator: 'all' },
  'retry-failed-jobs': { administrator: 'all' },
  'look-at-queue': { administrator: 'all' },

  'read-own-staff-record': everybody,
  'read-staff-records': { auditor: 'all', administrator: 'all' },
  'manage-staff-records': { administrator: 'all' },

  'manage-people': { administrator: 'all' },
  'list-care-teams': { administrator: 'all' },
  'change-care-team': { administrator: 'all' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Holder, Scope>>>>>;

export type Action = keyof typeof table;

export const isAction = (text: string): text is Action => Object.hasOwn(table, text);

export const actions: readonly Action[] = Object.keys(table).filter(isAction);

export const permissionTable: Readonly<Record<Action, Readonly<Partial<Record<Holder, Scope>>>>> = table;
