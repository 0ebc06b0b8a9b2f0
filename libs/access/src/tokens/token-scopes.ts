import { scopeFor } from '../permission/reach';
import type { Action } from '../permission/permission-table';
import type { PersonRole } from '../person';

/**
 * What a token can be made for: the record, the reference data, the figures. Never people, accounts, sessions or the
 * log of accounts: a program that leaks its token must not be able to make another way in.
 */
export const tokenScopes = [
  'read-staff-names',
  'read-reference-data',
  'list-records',
  'read-record',
  'state-purpose',
  'enrol-record',
  'transfer-record',
  'discharge-record',
  'write-record',
  'answer-amendment',
  'publish-reference-data',
  'try-policy',
  'list-consultations',
  'keep-consultations',
  'read-outcomes',
  'read-history',
  'read-read-log',
  'read-verification',
  'list-parked',
  'list-failed-jobs',
  'read-own-staff-record',
  'read-staff-records',
] as const satisfies readonly Action[];

export type TokenScope = (typeof tokenScopes)[number];

const isTokenScope = (scope: string): scope is TokenScope => tokenScopes.some((one) => one === scope);

/** Of what stands in a row: one written when more could be given to a token, or by another hand, gives no more than this. */
export const grantedScopes = (written: readonly string[]): readonly TokenScope[] => written.filter(isTokenScope);

/** A token is never more than its person: what the role may not do, no token of it may. */
export const scopesOfRole = (role: PersonRole): readonly TokenScope[] =>
  tokenScopes.filter((scope) => scopeFor({ role }, scope) !== null);
