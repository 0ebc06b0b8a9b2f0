-- The same history at a later time: whoever read the log before it was restored sees so by the epoch. Changes nothing
-- the second time, so that a restore can be gone on with.
update event_store.log_head
   set store_id = $1::uuid, epoch = greatest(epoch, $2::integer) + 1
 where store_id <> $1::uuid or epoch <= $2::integer
