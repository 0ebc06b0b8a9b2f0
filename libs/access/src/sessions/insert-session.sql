insert into access.session (id_hash, account_id, started_at, last_seen_at, came_from, browser, due, came_through)
values ($1, $2, $3::timestamptz, $3::timestamptz, $4, $5, $6, $7)
