delete from access.recovery_code where account_id = $1
