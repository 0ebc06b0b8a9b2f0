-- Compare and set, first in the transaction: a batch that another process has dispatched finds no row.
update jobs.dispatcher_checkpoint
   set position = $1, moved_at = now()
 where position is not distinct from $2
returning position
