-- Compare and set, first in the transaction: it locks the row, and a batch that another runner has applied finds no row.
-- The commit does not wait for the disk: a crash can lose rows and checkpoint only together, and the log has them still.
update read_models.checkpoint
   set position = $4, last_event_position = $5, last_event_id = $6, last_event_hash = $7, moved_at = now()
 where name = $1 and version = $2 and position is not distinct from $3
returning name, set_config('synchronous_commit', 'off', true)
