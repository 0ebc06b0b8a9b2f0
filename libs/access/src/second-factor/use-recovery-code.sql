update access.recovery_code set used_at = $3::timestamptz
 where code_hash = $1 and account_id = $2 and used_at is null
returning code_hash
