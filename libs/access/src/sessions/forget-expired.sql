delete from access.session
 where last_seen_at <= $1::timestamptz - make_interval(mins => $2)
    or started_at <= $1::timestamptz - make_interval(mins => $3)
    or (due is not null and started_at <= $1::timestamptz - interval '10 minutes')
