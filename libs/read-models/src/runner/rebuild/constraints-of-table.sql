select quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
  from pg_constraint
 where conrelid = to_regclass($1) and contype in ('p', 'u', 'x')
 order by conname
