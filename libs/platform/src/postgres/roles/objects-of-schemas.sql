-- A sequence that belongs to a column has no owner of its own.
select format('%I.%I', n.nspname, c.relname) as name,
       n.nspname as schema,
       n.nspname || '.' || c.relname as "plainName",
       case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' else 'table' end as kind,
       pg_get_userbyid(c.relowner) = $1 as owned,
       c.relkind = 'S' and exists (
         select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i')
       ) as "belongsToColumn",
       array(select lower(acl.privilege_type) from aclexplode(c.relacl) as acl where acl.grantee = to_regrole(quote_ident($1))) as granted
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
 where n.nspname = any($2::text[]) and c.relkind in ('r', 'p', 'S', 'v', 'm')
 order by 1
