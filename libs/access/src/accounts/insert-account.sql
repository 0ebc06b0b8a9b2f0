insert into access.account (account_id, account, display_name, role, programs, demonstration, active, password_hash, created_at)
values ($1, $2, $3, $4, $5::text[], $6, true, $7, $8::timestamptz)
on conflict (account) do nothing
returning account_id
