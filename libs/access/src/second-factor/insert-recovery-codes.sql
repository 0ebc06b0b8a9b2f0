insert into access.recovery_code (code_hash, account_id) select unnest($1::text[]), $2
