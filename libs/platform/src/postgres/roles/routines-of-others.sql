-- Functions and types of those schemas that are somebody else's, as what `alter … owner to` wants to hear.
select format('routine %s', p.oid::regprocedure) as what
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where n.nspname = any($2::text[]) and pg_get_userbyid(p.proowner) <> $1
union all
select format('type %s', t.oid::regtype)
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
 where n.nspname = any($2::text[]) and pg_get_userbyid(t.typowner) <> $1 and t.typtype in ('e', 'd')
