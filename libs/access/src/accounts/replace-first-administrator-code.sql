insert into access.first_administrator_code (only_row, code_hash)
select true, $1
 where not exists (select from access.account where role = 'administrator' and not demonstration)
on conflict (only_row) do update set code_hash = excluded.code_hash
returning only_row
