-- A function, not a statement of many parts: its plans are kept, and its lock order can be read from top to bottom.
-- Lock order: existing streams sorted by name, new streams sorted by name, then the one counter row. Whoever loses its
-- stream draws no number, so a conflict leaves no hole; the counter is drawn last, so it is held only from there to the
-- commit. The first six arguments have one element a batch (one batch a stream), the others one an event, in the order
-- of the log. Answers with the position of the last event stored and the numbers of the batches that were.
create function event_store.append_batches(
  _streams text[], _expected integer[], _revisions integer[], _recorded_at text[], _hashes bytea[], _previous bytea[],
  _batches integer[], _ids uuid[], _event_revisions integer[], _schema_versions integer[], _types text[],
  _event_hashes bytea[], _metadata json[], _data json[],
  out "last" bigint, out won integer[]
) language plpgsql as $$
declare
  _count integer := cardinality(_ids);
begin
  perform from event_store.stream_head where stream = any (_streams) order by stream for update;

  with wanted as (
    select *
      from unnest(_streams, _expected, _revisions, _recorded_at, _hashes, _previous)
             with ordinality as each_batch (stream, expected, revision, recorded_at, hash, previous, number)
  ),
  advanced as (
    update event_store.stream_head as head
       set revision = wanted.revision, recorded_at = wanted.recorded_at, hash = wanted.hash
      from wanted
     where head.stream = wanted.stream and head.revision = wanted.expected and head.hash = wanted.previous
    returning wanted.number
  ),
  opened as (
    insert into event_store.stream_head (stream, revision, recorded_at, hash)
    select stream, revision, recorded_at, hash from wanted where expected = -1 order by stream
    on conflict (stream) do nothing
    returning stream
  )
  select array_agg(number)
    into won
    from (select number from advanced
          union all
          select number from opened join wanted using (stream)) as winners;
  if won is null then
    return;
  end if;

  if cardinality(won) = cardinality(_streams) then
    update event_store.log_head set position = position + _count returning position into "last";
    insert into event_store.event (position, id, stream, revision, schema_version, type, hash, metadata, data)
    select "last" - _count + ordinal, id, _streams[batch], revision, schema_version, type, hash, metadata, data
      from unnest(_batches, _ids, _event_revisions, _schema_versions, _types, _event_hashes, _metadata, _data)
             with ordinality as each_event (batch, id, revision, schema_version, type, hash, metadata, data, ordinal);
  else
    select count(*) into _count from unnest(_batches) as each_event (batch) where batch = any (won);
    update event_store.log_head set position = position + _count returning position into "last";
    insert into event_store.event (position, id, stream, revision, schema_version, type, hash, metadata, data)
    select "last" - _count + row_number() over (order by ordinal), id, _streams[batch], revision, schema_version, type,
           hash, metadata, data
      from unnest(_batches, _ids, _event_revisions, _schema_versions, _types, _event_hashes, _metadata, _data)
             with ordinality as each_event (batch, id, revision, schema_version, type, hash, metadata, data, ordinal)
     where batch = any (won);
  end if;
end
$$;
