-- Compare and set, first in the transaction: a batch that another process has dispatched finds no row.
-- The commit does not wait for the disk: a crash can lose requests and checkpoint only together, and the log has them
-- still.
update jobs.dispatcher_checkpoint
   set position = $2, last_event_position = $3, last_event_id = $4, last_event_hash = $5, moved_at = now()
 where position is not distinct from $1
returning position, set_config('synchronous_commit', 'off', true)
