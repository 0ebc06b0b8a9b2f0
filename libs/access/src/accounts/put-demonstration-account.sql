insert into access.account (account_id, account, display_name, role, programs, demonstration, active, password_hash, created_at)
values ($1, $1, $2, $3, $4::text[], true, true, $5, $6::timestamptz)
on conflict (account) do update
   set display_name = excluded.display_name,
       role = excluded.role,
       programs = excluded.programs,
       active = true,
       password_hash = excluded.password_hash
 where account.demonstration
