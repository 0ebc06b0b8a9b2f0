insert into read_models.rebuild (
  name, version, store_id, epoch, up_to, last_event_position, last_event_id, last_event_hash)
values ($1, $2, $3, $4, $5, $6, $7, $8)
returning rebuild_id as "rebuildId"
