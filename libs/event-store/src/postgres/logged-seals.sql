select revision, position, encode(hash, 'hex') as hash, data from event_store.event where stream = $1 order by revision
