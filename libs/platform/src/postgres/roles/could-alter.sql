-- Whether this role, or one that it can become, could change what is only ever added to.
select coalesce(bool_or(
         (select rolsuper from pg_roles where rolname = current_user)
         or has_table_privilege(c.oid, 'update, delete, truncate')
         or pg_has_role(current_user, c.relowner, 'member')
       ), false) as "couldAlter"
  from unnest($1::text[]) as named (name)
  join pg_class c on c.oid = to_regclass(named.name)
