-- The conflict takes the row's lock, so two processes that start at once empty the tables one after the other.
insert into read_models.checkpoint (name, version, store_id, epoch, position)
values ($1, $2, $3, $4, null)
on conflict (name) do update
   set version = excluded.version, store_id = excluded.store_id, epoch = excluded.epoch, position = null,
       last_event_position = null, last_event_id = null, last_event_hash = null, moved_at = now()
 where checkpoint.version < excluded.version
returning name
