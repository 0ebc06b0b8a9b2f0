delete from access.attempt where counted_hash = $1 or last_at < $2::timestamptz - interval '1 day'
