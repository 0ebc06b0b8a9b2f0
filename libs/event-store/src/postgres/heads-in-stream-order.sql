select stream, revision, encode(hash, 'hex') as hash, recorded_at as "recordedAt" from event_store.stream_head order by stream
