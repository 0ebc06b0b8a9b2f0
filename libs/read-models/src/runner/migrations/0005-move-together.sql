-- Compare and set for several read models at once, first in the transaction, one round trip. Locked in the order of their
-- names, so that two runners never wait for each other crosswise; whoever is not in `moved` was moved by somebody else.
-- `parked`: pairs of model and stream, of those streams, whose events wait. A function, because each of its statements
-- sees what whoever held the checkpoints before has parked and unparked; parts of one statement would not.
create function read_models.move_checkpoints(
  _names text[], _versions integer[], _from bigint[], _to bigint[],
  _event_positions bigint[], _event_ids text[], _event_hashes text[], _streams text[],
  out moved text[], out parked json
) language plpgsql as $$
begin
  -- A crash can lose rows and checkpoint only together, and the log has them still.
  perform set_config('synchronous_commit', 'off', true), set_config('search_path', 'read_models', true);

  with locked as (
    select checkpoint.name, given.position, event_position, event_id, event_hash
      from unnest(_names, _versions, _from, _to, _event_positions, _event_ids, _event_hashes)
             as given (name, version, before, position, event_position, event_id, event_hash)
      join read_models.checkpoint using (name)
     where checkpoint.version = given.version and checkpoint.position is not distinct from given.before
     order by checkpoint.name
       for update of checkpoint),
  updated as (
    update read_models.checkpoint
       set position = locked.position, last_event_position = event_position, last_event_id = event_id,
           last_event_hash = event_hash, moved_at = now()
      from locked
     where checkpoint.name = locked.name
    returning checkpoint.name)
  select coalesce(array_agg(name), '{}') into moved from updated;

  select coalesce(json_agg(json_build_array(waiting.model, waiting.stream)), '[]') into parked
    from (select distinct model, stream
            from read_models.parked_event
           where place = 'live' and model = any (_names) and stream = any (_streams)) as waiting;
end
$$;
