select rebuild_id as "rebuildId", part from read_models.rebuilt_part where rebuild_id = any($1::bigint[])
