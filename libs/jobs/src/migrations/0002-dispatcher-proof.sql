-- Which event was dispatched last, so that a log that was restored and has grown past the position again is not taken
-- for the one that was read. Null until an event was dispatched, and in a row older than this step.
alter table jobs.dispatcher_checkpoint
  add column last_event_position bigint,
  add column last_event_id text,
  add column last_event_hash text,
  add constraint proof_is_whole check (num_nulls(last_event_position, last_event_id, last_event_hash) in (0, 3));
