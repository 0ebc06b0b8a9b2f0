-- A transaction that still sees the database as it was before the rows were written would find them missing.
select count(*)::integer as readers
  from pg_stat_activity
 where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
   and backend_xmin is not null and age(backend_xmin) > age($1::text::xid)
