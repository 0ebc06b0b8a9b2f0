insert into access.emergency_access (access_id, record_id, account_id, account_role, reason, opened_at, until)
values ($1, $2, $3, $4, $5, $6, $7)
