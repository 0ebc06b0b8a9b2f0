-- Names are lower-case ASCII, so `~` stands after every name that begins with the prefix.
select position, id, stream, revision, type, schema_version as "schemaVersion", data, metadata, encode(hash, 'hex') as hash
  from event_store.event
 where position > $1 and position <= $2
   and ($3::text is null or (stream >= $3 and stream < $3 || '~'))
   and ($4::text[] is null or type = any ($4))
 order by position
 limit $5
