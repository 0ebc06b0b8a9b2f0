select pg_advisory_unlock(7206005, hashtext(record_id)) as released from unnest($1::text[]) as asked (record_id)
