-- The session goes back to a pool, where the next import would find the rows of this one.
drop table if exists pg_temp.import_row, pg_temp.import_fault
