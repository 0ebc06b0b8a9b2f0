select position, id, stream, revision, type, schema_version as "schemaVersion", data, metadata, encode(hash, 'hex') as hash
  from event_store.event
 where stream = $1 and revision >= $2
 order by revision
 limit $3
