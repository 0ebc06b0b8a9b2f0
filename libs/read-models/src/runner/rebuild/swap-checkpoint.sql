insert into read_models.checkpoint as live (
  name, version, store_id, epoch, position, last_event_position, last_event_id, last_event_hash)
select name, version, store_id, epoch, $2, $3, $4, $5 from read_models.rebuild where rebuild_id = $1
on conflict (name) do update
   set version = excluded.version, store_id = excluded.store_id, epoch = excluded.epoch, position = excluded.position,
       last_event_position = excluded.last_event_position, last_event_id = excluded.last_event_id,
       last_event_hash = excluded.last_event_hash, moved_at = now()
