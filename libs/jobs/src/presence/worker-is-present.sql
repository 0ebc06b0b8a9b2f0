select exists (
  select from pg_locks
   where locktype = 'advisory' and classid = 7206004 and objid = 1 and objsubid = 2 and granted
     and database = (select oid from pg_database where datname = current_database())) as present
