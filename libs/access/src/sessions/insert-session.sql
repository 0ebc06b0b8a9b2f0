insert into access.session (id_hash, account_id, started_at, last_seen_at)
values ($1, $2, $3::timestamptz, $3::timestamptz)
