-- Compare and set, first in the transaction: it locks the row, and a batch that another runner has applied finds no row.
update read_models.checkpoint
   set position = $3, moved_at = now()
 where name = $1 and version = $2 and position is not distinct from $4
returning name
