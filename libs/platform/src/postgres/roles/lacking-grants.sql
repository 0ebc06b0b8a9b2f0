-- On schemas, and on the database: the queue makes a schema for itself. Whoever owned a schema could drop what stands in
-- it, so that even where the role makes tables it owns these alone.
select format('usage on schema %I', n.nspname) as what
  from pg_namespace n
 where (n.nspname = any($2::text[]) or n.nspname = any($3::text[])) and not has_schema_privilege($1, n.oid, 'usage')
union all
select format('create on schema %I', n.nspname)
  from pg_namespace n
 where n.nspname = any($2::text[]) and not has_schema_privilege($1, n.oid, 'create')
union all
select format('create on database %I', d.datname)
  from pg_database d
 where d.datname = current_database() and not has_database_privilege($1, d.oid, 'create')
