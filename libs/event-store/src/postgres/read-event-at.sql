select position, id, stream, revision, type, schema_version as "schemaVersion", data, metadata, encode(hash, 'hex') as hash
  from event_store.event
 where position = $1
