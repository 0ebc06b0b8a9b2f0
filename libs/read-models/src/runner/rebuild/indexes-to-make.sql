-- All that are not there yet under their names, but for those that a constraint has made.
select pg_get_indexdef(live.indexrelid) as definition
  from pg_index live
  join pg_class named on named.oid = live.indexrelid
 where live.indrelid = to_regclass($1)
   and not exists (select from pg_constraint where conindid = live.indexrelid)
   and not exists (select from pg_index next join pg_class made on made.oid = next.indexrelid
                    where next.indrelid = to_regclass($2) and made.relname = named.relname)
 order by named.relname
