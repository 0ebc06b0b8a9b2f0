update access.token set last_used_at = $2::timestamptz where token_id = $1
