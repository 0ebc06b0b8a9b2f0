-- Session lock: it dies with the elected process, so another takes over.
select pg_try_advisory_lock(7206003, 1) as held
