select position, id, stream, revision, type, schema_version as "schemaVersion",
       data::text as "dataText", metadata::text as "metadataText", encode(hash, 'hex') as hash
  from event_store.event
 order by stream, revision
