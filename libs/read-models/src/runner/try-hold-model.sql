-- Session lock: it dies with the holder's connection, so a killed process never keeps a read model from going on.
select pg_try_advisory_lock(7206002, hashtext($1)) as held
