-- move-checkpoint.sql for several read models, first in the transaction. Locked in the order of their names, so that two
-- runners never wait for each other crosswise; whoever is not answered was moved by somebody else meanwhile.
with locked as (
  select checkpoint.name, "to".position, "to".last_event_position, "to".last_event_id, "to".last_event_hash
    from unnest($1::text[], $2::integer[], $3::bigint[], $4::bigint[], $5::bigint[], $6::text[], $7::text[])
           as "to" (name, version, "from", position, last_event_position, last_event_id, last_event_hash)
    join read_models.checkpoint using (name)
   where checkpoint.version = "to".version and checkpoint.position is not distinct from "to"."from"
   order by checkpoint.name
     for update of checkpoint)
update read_models.checkpoint
   set position = locked.position, last_event_position = locked.last_event_position,
       last_event_id = locked.last_event_id, last_event_hash = locked.last_event_hash, moved_at = now()
  from locked
 where checkpoint.name = locked.name
returning checkpoint.name, set_config('synchronous_commit', 'off', true), set_config('search_path', $8, true)
