-- A session lock: two processes starting at once migrate one after the other, and the second finds nothing to do.
select pg_advisory_lock($1)
