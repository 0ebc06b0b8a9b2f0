-- Compare and set, first in the transaction: a batch that another process has dispatched finds no row.
update jobs.dispatcher_checkpoint
   set position = $2, last_event_position = $3, last_event_id = $4, last_event_hash = $5, moved_at = now()
 where position is not distinct from $1
returning position
