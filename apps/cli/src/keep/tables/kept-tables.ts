/** What the log does not hold and nothing can make again: it goes into every backup. The order is that of restoring. */
export const keptTables = [
  // People, their roles and the hashes of their passwords.
  'access.account',
  // Who is who at the agency's own provider.
  'access.openid_link',
  // What people prove themselves with besides a password, sealed, and which roles need it.
  'access.second_factor',
  'access.sign_in_rule',
  // Who came in or was refused, and what was changed about accounts.
  'access.account_act',
  // Who has looked at which record.
  'access.read_log',
  // What was opened in an emergency, and how that was judged.
  'access.emergency_access',
  'access.emergency_review',
  // What people are still writing; sealed under the keys of the records.
  'access.draft',
  // What earlier checks of the log found.
  'event_store.verification',
  // What administrators did about events that a read model could not take in.
  'read_models.parked_act',
] as const;

/** Every other table, and why it may be lost. A table that stands in neither list fails the spec beside this. */
export const leftOutTables: Readonly<Record<string, string>> = {
  'access.session': 'everybody signs in again',
  'access.attempt': 'counts of the last day',
  'access.openid_attempt': 'a sign-in under way is begun again',
  'access.openid_id_token': 'the provider asks whether somebody means to leave',
  'access.stated_purpose': 'said again; the entry in the access log stays',
  'access.token': 'a revoked one must stay so; people make new ones',
  'access.recovery_code': 'a used one must stay used; people make new ones',
  'access.known_browser': 'a browser is known again once its person has signed in',
  'access.password_code':
    'used or expired within days; an administrator gives a new one, and a used one must stay used',
  'access.first_administrator_code': 'made at each start that needs one',
  'access.read_log_head': 'follows from the read log',
  'access.emergency_attempt': 'counts of the last hour',
  'access.share': 'a partner is given a new link, and a revoked or used-up one must stay so',
  'event_store.event': 'the log itself, archived as events',
  'event_store.stream_head': 'follows from the log',
  'event_store.log_head': 'follows from the log and the header of the archive',
  'jobs.artefact': 'built again from the log',
  'jobs.dispatcher_checkpoint': 'asks for everything again',
  'jobs.periodic_task': 'what is due is done once more, which changes nothing',
  'jobs.regeneration_request': 'asked for again from the log',
  'jobs.request_of_all': 'asked for again from the log',
  'platform.migration': 'written by the migrations',
  'read_models.amendment': 'folded again from the log',
  'read_models.brain_map_history': 'folded again from the log',
  'read_models.caseload': 'folded again from the log',
  'read_models.consultation': 'folded again from the log',
  'read_models.child_course': 'folded again from the log',
  'read_models.checkpoint': 'starts again with its read model',
  'read_models.erasure': 'folded again from the log',
  'read_models.flagged_assessment_day': 'folded again from the log',
  'read_models.notice': 'follows from the read models and the day',
  'read_models.notice_seen': 'at worst a notice is told once more',
  'read_models.outcomes_rollup': 'computed again from the read models',
  'read_models.parked_event': 'parked again by the fold that meets it',
  'read_models.readiness_flag': 'folded again from the log',
  'read_models.rebuild': 'belongs to tables that are folded again from the log',
  'read_models.rebuilt_part': 'belongs to tables that are folded again from the log',
  'read_models.staff_record': 'folded again from the log',
  'read_models.waiting_signature': 'folded again from the log',
};
