with earlier as (delete from access.password_code where account_id = $2)
insert into access.password_code (code_hash, account_id, expires_at)
values ($1, $2, $3::timestamptz + interval '7 days')
