import type { Rights } from '@understory/platform';

/**
 * What the running product may do with its tables. Read models and the state of jobs can be made again from the log, and
 * a rebuild makes tables of its own; the log and whatever else bears witness can be added to and not changed.
 */
export const rightsOfApp: Rights = {
  own: ['read_models', 'read_models_next', 'read_models_old', 'jobs', 'bullmq'],
  write: ['event_store', 'access', 'platform'],
  addTo: [
    ...['event_store.event', 'event_store.verification'],
    ...['access.read_log', 'access.account_act', 'access.sign_in_rule'],
    ...['access.emergency_access', 'access.emergency_review', 'read_models.parked_act'],
  ],
  moveOn: ['event_store.log_head', 'event_store.stream_head', 'access.read_log_head'],
  read: ['platform.migration'],
};
