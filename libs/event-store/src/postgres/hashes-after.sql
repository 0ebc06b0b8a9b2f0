select min(position) as first, max(position) as last, count(*)::integer as count, string_agg(hash, '' order by position) as hashes
  from (select position, hash from event_store.event where position > $1 order by position limit $2) as next
