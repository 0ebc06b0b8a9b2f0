select stream, head.revision as "headRevision", last.revision as "lastRevision", last.position
  from event_store.stream_head as head
  full join (select distinct on (stream) stream, revision, position, hash, metadata
               from event_store.event
              order by stream, revision desc) as last using (stream)
 where head.revision is distinct from last.revision
    or head.hash is distinct from last.hash
    or strpos(last.metadata::text, '"recordedAt":"' || head.recorded_at || '"') = 0
 order by stream
 limit $1
