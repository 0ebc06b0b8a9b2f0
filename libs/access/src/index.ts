/** Who may do what, and the keys that keep a record's personal text unreadable to everybody else. */
export { accountNameRule, parseAccountName } from './accounts/account-name';
export {
  demonstrationAccounts,
  ensureDemonstrationAccounts,
  removeDemonstrationAccounts,
  type DemonstrationAccount,
} from './accounts/demonstration-accounts';
export {
  createFirstAdministrator,
  issueFirstAdministratorCode,
  type FirstAdministrator,
} from './accounts/first-administrator';
export { isGoodPassword, longestPassword, shortestPassword } from './accounts/password';
export { setPasswordWithCode } from './accounts/password-code';
export { addPerson, type NewPerson } from './accounts/people/add-person';
export { changePersonRole, deactivatePerson, issueNewPasswordCode } from './accounts/people/change-person';
export { listPeople, type ListedPerson } from './accounts/people/list-people';
export { signIn, type SignInOutcome } from './accounts/sign-in';
export { isRole, roles, type Actor, type Role } from './actor/actor';
export { type BlindIndex } from './blind-index/blind-index';
export type { Draft, DraftChange, DraftField, DraftFields, DraftValue, TypedValue } from './drafts/draft';
export { contestedFields } from './drafts/merge-draft';
export { postgresDrafts, type DraftRefusal, type Drafts } from './drafts/postgres-drafts';
export { type RecordKey } from './keys/record-key';
export { type RecordKeys } from './keys/record-keys';
export { openFolderKeys, type FolderKeys } from './keys/folder-keys';
export { restoreKeys, type RestoreKeysOutcome } from './keys/keeping/restore-keys';
export { writeKeysArchive, type KeysArchiveOrigin } from './keys/keeping/keys-archive';
export { findSigningKey, openSigningKey } from './keys/folder-signing-key';
export { memoryKeys } from './keys/memory-keys';
export type { SealingSecret } from './keys/sealing-secret';
export { isSignedBy, newSigningSecret, signingKey, type SigningKey, type SigningKeyName } from './keys/signing-key';
export { accessMigrations } from './migrations';
export { permissionTable, type Action, type Scope } from './permission/permission-table';
export { reaches, reachOf, scopeFor, type Reach, type RecordScope } from './permission/reach';
export { isPersonRole, personRoles, type Person, type PersonRole } from './person';
export {
  csrfTokenOf,
  endSession,
  findSession,
  isCsrfTokenOf,
  startSession,
  type StartedSession,
  watchSession,
} from './sessions/sessions';
export type { LoggedRead, ReadEntry } from './read-log/read-entry';
export { ReadLogUnavailable, type PageOfReads, type ReadLog } from './read-log/read-log';
export { closeShare, openShare, takeShare, type NewShare, type TakenShare } from './shares/shares';
export { postgresReadLog } from './read-log/postgres-read-log';
