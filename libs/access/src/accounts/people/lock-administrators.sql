-- A statement of its own, before the accounts are read: two administrators who close each other's account at once cannot
-- leave a house without one. One lock for all and not the rows of administrators: a row that stopped being one while it
-- was waited for stays locked, out of order, and two changes then wait for each other.
select pg_advisory_xact_lock(hashtextextended('understory: who administers', 0))
