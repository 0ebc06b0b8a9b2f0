select revision, recorded_at as "recordedAt", encode(hash, 'hex') as hash
  from event_store.stream_head
 where stream = $1
