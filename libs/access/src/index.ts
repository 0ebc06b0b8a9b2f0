/** Who may do what, and the keys that keep a record's personal text unreadable to everybody else. */
export { accountActs, type AccountAct, type AccountActKind, type ListedAct } from './account-log/account-act';
export { listActs, noteAct, type PageOfActs } from './account-log/account-log';
export { accountNameRule, parseAccountName } from './accounts/account-name';
export { keepBrowser, newBrowserId } from './accounts/attempts/known-browsers';
export { changePassword, provePassword, type PasswordChangeOutcome } from './accounts/change-password';
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
export { breachedPasswordsIn, noBreachedPasswords } from './accounts/password-policy/breached-passwords';
export type { PasswordRefusal } from './accounts/password-policy/password-policy';
export { addPerson, type NewPerson } from './accounts/people/add-person';
export {
  changePersonRole,
  deactivatePerson,
  issueNewPasswordCode,
  type ActingAdministrator,
} from './accounts/people/change-person';
export { listPeople, type ListedPerson } from './accounts/people/list-people';
export { signIn, type CameFrom, type SignInOutcome } from './accounts/sign-in';
export { isRole, roles, type Actor, type Role } from './actor/actor';
export { type BlindIndex } from './blind-index/blind-index';
export type { Draft, DraftChange, DraftField, DraftFields, DraftValue, TypedValue } from './drafts/draft';
export { contestedFields } from './drafts/merge-draft';
export { postgresDrafts, type DraftRefusal, type Drafts } from './drafts/postgres-drafts';
export { forgetSealed } from './forget-records';
export {
  activeEmergency,
  listEmergencies,
  openInEmergency,
  reviewEmergency,
  type EmergencyOutcome,
} from './emergency-access/emergencies';
export {
  emergencyAttemptsAnHour,
  emergencyContext,
  emergencyReviewDays,
  longestEmergencyMinutes,
  type SealedEmergencyAccess,
} from './emergency-access/emergency-access';
export { verifyEmergencies } from './emergency-access/verify-emergencies';
export { type RecordKey } from './keys/record-key';
export { type RecordKeys } from './keys/record-keys';
export { openFolderKeys, type KeyRing } from './keys/key-ring';
export { openKeys, findSigningKey, type OpenedKeys } from './keys/opening/open-keys';
export { backUpKeys, bringBackKeys, rotateKeys } from './keys/opening/keep-keys';
export type { KeySettings } from './keys/opening/key-settings';
export { memoryKeys } from './keys/memory-keys';
export type { SealingSecret } from './keys/sealing-secret';
export type { SweptMark } from './keys/swept-mark';
export { isSignedBy, newSigningSecret, signingKey, type SigningKey, type SigningKeyName } from './keys/signing-key';
export { accessMigrations } from './migrations';
export { isAction, permissionTable, type Action, type Holder, type Scope } from './permission/permission-table';
export { meetsAggregatesFirst } from './permission/aggregates-first';
export { isForEmergencies } from './permission/emergency-reach';
export { reaches, reachOf, scopeFor, type Reach, type ReachOfList, type RecordScope } from './permission/reach';
export { isPersonRole, personRoles, type Person, type PersonRole } from './person';
export { endSessionsOf } from './sessions/end-sessions-of';
export { endOtherSessions, endOwnSession, listSessions, type ListedSession } from './sessions/own-sessions';
export { usualSessionLimits, type SessionLimits } from './sessions/session-limits';
export {
  csrfTokenOf,
  endSession,
  findSession,
  isCsrfTokenOf,
  startSession,
  watchSession,
  type Due,
  type FoundSession,
  type StartedSession,
} from './sessions/sessions';
export { beginEnrolment, confirmEnrolment, type EnrolmentOutcome, type NewFactor } from './second-factor/enrol-factor';
export { findFactor, type Factor } from './second-factor/find-factor';
export { proveFactor, type FactorOutcome } from './second-factor/prove-factor';
export { renewRecoveryCodes } from './second-factor/recovery-codes';
export { removeFactor, resetFactor } from './second-factor/remove-factor';
export {
  dueAfterPassword,
  needsFactor,
  publishSignInRule,
  signInRule,
  type SignInRule,
} from './second-factor/sign-in-rule';
export { scopesOfRole, tokenScopes, type TokenScope } from './tokens/token-scopes';
export {
  findToken,
  isToken,
  listTokens,
  makeToken,
  revokeToken,
  type FoundToken,
  type ListedToken,
} from './tokens/tokens';
export { beginOpenidAttempt, takeOpenidAttempt, type OpenidAttempt } from './openid/openid-attempts';
export { linkAccount, personOfSubject, unlinkAccount, type OpenidSubject } from './openid/openid-links';
export { openidProvider, OpenidUnavailable, type ArrivedSubject, type OpenidProvider } from './openid/openid-provider';
export { openArrivedAccount, type Arrival } from './openid/arrived-person';
export { followRole } from './openid/follow-role';
export { keepIdToken, takeIdToken } from './openid/id-tokens';
export { mappedRole, type Claims, type RoleMapping } from './openid/role-mapping';
export type { OpenidSettings } from './openid/openid-settings';
export { usualSignInSettings, type OpenidSignIn, type SignInSettings } from './sign-in-settings';
export { readLogHead, type ReadLogHead } from './read-log/chain/chain-head';
export { verifyReadLog, type ReadLogVerification, type SealedHead } from './read-log/chain/verify-read-log';
export {
  purposes,
  readKinds,
  type LoggedRead,
  type Purpose,
  type ReaderOfRecord,
  type ReadEntry,
  type ReadKind,
} from './read-log/read-entry';
export { isOutcomeWord, outcomeWords, type OutcomeWord, type ReadOutcome } from './read-log/read-outcome';
export { ReadLogUnavailable, type PageOfReads, type ReadLog } from './read-log/read-log';
export {
  closeShare,
  findShare,
  openShare,
  takeShare,
  type NewShare,
  type TakenShare,
  type UseOfShare,
  standingOfShares,
  type ShareStanding,
} from './shares/shares';
export { statedPurposeMinutes, statedPurposes, type StatedPurpose } from './stated-purpose/purposes';
export { purposeInForce, statePurpose, type Credential } from './stated-purpose/state-purpose';
export { postgresReadLog } from './read-log/postgres-read-log';
