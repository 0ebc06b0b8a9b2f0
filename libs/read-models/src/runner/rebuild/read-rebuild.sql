select rebuild_id as "rebuildId", version, store_id as "storeId", epoch, up_to as "upTo", position,
       last_event_position as "lastEventPosition", last_event_id as "lastEventId", last_event_hash as "lastEventHash"
  from read_models.rebuild
 where name = $1
   for update
