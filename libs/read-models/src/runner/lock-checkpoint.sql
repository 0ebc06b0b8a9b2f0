-- Whoever applies a batch moves this row first: until this transaction ends, no event of the read model is taken in.
select version, store_id as "storeId", epoch, position,
       last_event_position as "lastEventPosition", last_event_id as "lastEventId", last_event_hash as "lastEventHash"
  from read_models.checkpoint
 where name = $1
   for update
