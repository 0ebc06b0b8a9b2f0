-- One event of one stream: what a lone caller waits for, so it does nothing that only many need.
-- Lock order: the stream's own row, then the one counter row, as in append_batches. Answers null when the stream does
-- not stand at `_expected` with the hash that the event continues.
create function event_store.append_event(
  _stream text, _expected integer, _revision integer, _recorded_at text, _previous bytea,
  _id uuid, _schema_version integer, _type text, _hash bytea, _metadata json, _data json
) returns bigint language plpgsql as $$
declare
  _last bigint;
begin
  if _expected = -1 then
    insert into event_store.stream_head (stream, revision, recorded_at, hash)
    values (_stream, _revision, _recorded_at, _hash)
    on conflict (stream) do nothing;
  else
    update event_store.stream_head
       set revision = _revision, recorded_at = _recorded_at, hash = _hash
     where stream = _stream and revision = _expected and hash = _previous;
  end if;
  if not found then
    return null;
  end if;

  update event_store.log_head set position = position + 1 returning position into _last;
  insert into event_store.event (position, id, stream, revision, schema_version, type, hash, metadata, data)
  values (_last, _id, _stream, _revision, _schema_version, _type, _hash, _metadata, _data);
  return _last;
end
$$;
