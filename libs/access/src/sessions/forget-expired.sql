delete from access.session
 where last_seen_at <= $1::timestamptz - interval '30 minutes' or started_at <= $1::timestamptz - interval '12 hours'
