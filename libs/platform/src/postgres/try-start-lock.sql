-- A session lock: it ends with the process that holds it, however that ends.
select pg_try_advisory_lock($1) as acquired
