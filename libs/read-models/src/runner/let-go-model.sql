select pg_advisory_unlock(7206002, hashtext($1))
