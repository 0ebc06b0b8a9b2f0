insert into access.emergency_attempt (account_id, record_id, reason_digest, attempted_at) values ($1, $2, $3, $4)
