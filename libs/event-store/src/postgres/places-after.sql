select position, hash from event_store.event where position > $1 order by position limit $2
