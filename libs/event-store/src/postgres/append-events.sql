-- Lock order: the stream's own row, then the one counter row. Whoever loses the stream never draws a number, so a
-- conflict leaves no hole; the counter is drawn last, so it is held only from here to the commit.
with opened as (
  insert into event_store.stream_head (stream, revision, recorded_at, hash)
  select $1, $3, $4, decode($5, 'hex')
   where $2::integer is null
  on conflict (stream) do nothing
  returning stream
),
advanced as (
  update event_store.stream_head
     set revision = $3, recorded_at = $4, hash = decode($5, 'hex')
   where stream = $1 and revision = $2 and hash = decode($6, 'hex')
  returning stream
),
won as (
  select stream from opened union all select stream from advanced
),
drawn as (
  update event_store.log_head
     set position = position + cardinality($7::uuid[])
   where exists (select from won)
  returning position
),
stored as (
  insert into event_store.event (position, id, stream, revision, schema_version, type, hash, metadata, data)
  select drawn.position - cardinality($7::uuid[]) + added.ordinal,
         added.id, $1, $3 - cardinality($7::uuid[]) + added.ordinal,
         added.schema_version, added.type, decode(added.hash, 'hex'), added.metadata::json, added.data::json
    from drawn,
         unnest($7::uuid[], $8::integer[], $9::text[], $10::text[], $11::text[], $12::text[])
           with ordinality as added (id, schema_version, type, hash, metadata, data, ordinal)
)
select position from drawn
