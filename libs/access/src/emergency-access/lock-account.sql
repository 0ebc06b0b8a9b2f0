-- Of one account, one try at a time: several at once must not all be counted as the first. Released by the commit.
select pg_advisory_xact_lock(hashtextextended('emergency access ' || $1, 0))
