delete from access.sign_in_attempt where name_hash = $1 or last_at < $2::timestamptz - interval '1 day'
