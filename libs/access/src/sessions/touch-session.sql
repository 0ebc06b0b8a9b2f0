update access.session set last_seen_at = $2::timestamptz where id_hash = $1 and last_seen_at < $2::timestamptz
