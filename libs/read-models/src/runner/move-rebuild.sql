-- As move-checkpoint.sql, for the tables that are built beside the live ones.
update read_models.rebuild
   set position = $4, last_event_position = $5, last_event_id = $6, last_event_hash = $7, moved_at = now()
 where name = $1 and version = $2 and position is not distinct from $3
returning name
