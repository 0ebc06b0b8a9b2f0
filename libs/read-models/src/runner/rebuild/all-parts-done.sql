update read_models.rebuild
   set position = up_to, moved_at = now()
 where rebuild_id = any($1::bigint[]) and position is null and up_to is not null
